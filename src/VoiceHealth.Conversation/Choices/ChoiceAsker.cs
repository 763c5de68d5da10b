using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Answers;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Conversation.Choices;

/// <summary>Asks which of several pages is meant: three at most, in a question that names them. A page on all of them is kept open for "in general".</summary>
internal sealed class ChoiceAsker(IContentLibrary library)
{
    private const int FewestKinds = 2;

    /// <summary>Several pages go by what was said.</summary>
    /// <param name="whole">The page on all of them, where it is known; it is not among the choices.</param>
    public Outcome Which(IEnumerable<string> pages, HealthAspect aspect, DialogueState state, string opening = "", string? whole = null)
    {
        ImmutableArray<string> members = [.. pages];
        if (whole is null && members is [var first, .. var others] && IsWhole(first, others))
        {
            (whole, members) = (first, others);
        }

        ImmutableArray<ReplyChoice> choices = ChoicesOf(members);
        string names = SpokenList.Join([.. choices.Select(choice => choice.Topic)], "or");
        ReplyDraft draft = new ReplyDraft(ReplyKind.Clarify) { Choices = choices, Pages = whole is null ? members : [whole, .. members], Aspect = aspect, Answered = true }
            .Say(opening)
            .Say(whole is null ? "" : "If you're not sure which, say: in general.")
            .Ask(choices.Length == 1 ? $"Do you mean {names}?" : $"Which do you mean: {names}?", $"Say one of these: {names}. Or say stop.");
        return new Outcome(draft, Open(whole is null ? state : state with { Page = whole }, LastReply.Choices, choices, aspect));
    }

    /// <summary>The last question once more.</summary>
    public Outcome Again(DialogueState state, string opening = "") => Which(state.Choices, state.Aspect, state, opening, GeneralOf(state));

    /// <summary>The page on all that is offered; null where none is open.</summary>
    public string? GeneralOf(DialogueState state) =>
        state.Last == LastReply.Choices && state.Page.Length > 0 && IsWhole(state.Page, state.Choices) ? state.Page : null;

    /// <summary>Several pages mention what was described. None of them is a diagnosis, and it says so.</summary>
    public Outcome Mentions(IEnumerable<string> pages, HealthAspect aspect, DialogueState state)
    {
        ImmutableArray<string> ranked = [.. pages];
        ImmutableArray<ReplyChoice> choices = ChoicesOf(ranked);
        string names = SpokenList.Join([.. choices.Select(choice => choice.Topic)], "and");
        ReplyDraft draft = new ReplyDraft(ReplyKind.Answer) { Choices = choices, Pages = ranked, Aspect = aspect, Answered = true }
            .Say("I can't tell you what it is.")
            .Say(choices.Length == 1 ? $"This page mentions it: {names}." : $"These pages mention it: {names}.")
            .Say("If you're worried, call 111. In an emergency, call 999.")
            .Ask(choices.Length == 1 ? "Shall I read it?" : "Which shall I read?", $"Say the first one, or a name: {names}. Or say stop.");
        return new Outcome(draft, Open(state, LastReply.Mentions, choices, aspect));
    }

    /// <summary>The one open choice whose name has all the words that matter, as in "iron" for iron deficiency anaemia; null where none or several have.</summary>
    public string? PickByName(TurnContext context)
    {
        if (!context.State.OffersPages)
        {
            return null;
        }

        ImmutableArray<string> words = FollowUp.NameWordsOf(context.Tokens);
        if (GeneralOf(context.State) is { } general && words.Length > 0 && words.SequenceEqual(FollowUp.NameOf(library.FindPage(general)!.Topic)))
        {
            return general;
        }

        string[] fitting = words.IsEmpty ? [] : [.. context.State.Choices.Where(path => library.FindPage(path) is { } page && Has(page.Topic, words))];
        return fitting.Length == 1 ? fitting[0] : null;
    }

    /// <summary>"Diabetes", before type 1 and type 2 diabetes: its name is in theirs.</summary>
    private bool IsWhole(string path, ImmutableArray<string> others)
    {
        string name = library.FindPage(path) is { } page ? string.Join(' ', FollowUp.NameOf(page.Topic)).TrimEnd('s') : "";
        return name.Length > 0 && !others.Contains(path)
            && others.Count(other => library.FindPage(other)?.Topic.Contains(name, StringComparison.OrdinalIgnoreCase) == true) >= FewestKinds;
    }

    private static bool Has(string topic, ImmutableArray<string> words)
    {
        ImmutableArray<string> named = SpokenWords.Split(topic);
        return words.All(word => named.Any(name => name == word || name == word + "s" || word == name + "s" || PeopleWords.AreSame(name, word)));
    }

    private ImmutableArray<ReplyChoice> ChoicesOf(IEnumerable<string> pages)
    {
        var choices = ImmutableArray.CreateBuilder<ReplyChoice>(StateCheck.MaxChoices);
        foreach (string path in pages.Distinct())
        {
            PageInfo? page = choices.Count < StateCheck.MaxChoices ? library.FindPage(path) : null;
            if (page is not null && !choices.Any(choice => choice.Topic.Equals(page.Topic, StringComparison.OrdinalIgnoreCase)))
            {
                choices.Add(new ReplyChoice(path, page.Topic));
            }
        }

        return choices.ToImmutable();
    }

    private static DialogueState Open(DialogueState state, LastReply last, ImmutableArray<ReplyChoice> choices, HealthAspect aspect) =>
        state with
        {
            Last = last,
            Choices = [.. choices.Select(choice => choice.Page)],
            Aspect = aspect,
            Position = 0,
        };
}
