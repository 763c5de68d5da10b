using System.Collections.Frozen;
using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Answers;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.People;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Medicines;

/// <summary>
/// "Can i give A to my five year old": the sentence that tells of A and children, on A's own page or else on another that was found; else that there is
/// nothing, and whom to ask. Pages of the kind that are medicines and nothing else have <see cref="PatientMedicine"/>.
/// </summary>
internal sealed class GivenToChild(IQuestionSearch search, NamedMedicines medicines, MedicinePage pages, ReadingStarter readings)
{
    private static readonly FrozenSet<string> Giving = FrozenSet.Create(StringComparer.Ordinal, "give", "giving", "take", "takes", "taking", "have", "use", "using");

    public Outcome? Answer(TurnContext context)
    {
        bool isOfChild = context.State.Patient.Kind == PatientKind.Child || context.Tokens.Any(PeopleWords.IsChild);
        ImmutableArray<string> tokens = isOfChild ? AskedIn(context.Tokens) : [];
        ImmutableArray<string> named = GivenIn(tokens);
        if (named.IsEmpty)
        {
            return null;
        }

        if (medicines.PageOf(named) is not { Kind: not PageKind.Medicine } page)
        {
            bool isAbsent = medicines.IsAbsent(named) && tokens.Any(token => token is "give" or "take" or "use");
            return isAbsent ? First(Others(), text => NamesAge(text) && Prohibition.Limits(text)) ?? MedicinePage.Unknown(context.State) : null;
        }

        string[] paths = [.. (tokens.Contains("have") ? [] : Others()).Prepend(page.Path).Distinct()];
        return First(paths, text => NamesAge(text) && Prohibition.Limits(text)) ?? First(paths, text => IsOfChildren(text) && Prohibition.Limits(text)) ?? First(paths, IsOfChildren)
            ?? (tokens.Contains("give") ? pages.Nothing(page, HealthAspect.Children, "Ask a pharmacist or GP first, or call 111.", context.State, "on that for children here") : null);

        Outcome? First(IEnumerable<string> of, Func<string, bool> tells) => of.Select(path => Told(path, named, tells, context.State)).FirstOrDefault(told => told is not null);

        IEnumerable<string> Others() => new[] { context.Turn.Words, $"{string.Join(' ', named)} for children" }
            .SelectMany(words => search.Search(words, QuestionContext.Start).Candidates).Select(candidate => candidate.Path).Distinct();
    }

    /// <summary>The question, without what was told before it: "my son has a migraine, can i give him aspirin".</summary>
    private static ImmutableArray<string> AskedIn(ImmutableArray<string> tokens)
    {
        if (FollowUp.Asks(tokens))
        {
            return tokens;
        }

        int start = 1;
        while (start < tokens.Length && !(tokens[start] is "can" or "could" or "should" or "may" && FollowUp.AsksOfSomebody(tokens[start..])))
        {
            start++;
        }

        return start < tokens.Length ? tokens[start..] : [];
    }

    /// <summary>What is given: "aspirin" in "give my son aspirin for a headache"; nothing in "take for acne".</summary>
    private static ImmutableArray<string> GivenIn(ImmutableArray<string> tokens)
    {
        int verb = 0;
        while (verb < tokens.Length && !Giving.Contains(tokens[verb]))
        {
            verb++;
        }

        ImmutableArray<string> after = verb < tokens.Length ? tokens[(verb + 1)..] : [];
        return [.. FollowUp.MatterOf([.. after.TakeWhile(token => token is not ("for" or "with" or "if" or "when" or "against" or "in" or "to"))]).Where(word => !IsOfPerson(word))];
    }

    public static bool IsOfPerson(string word) => PeopleWords.Has(word) || SpokenAge.IsNumber(word) || Giving.Contains(word) || word is "year" or "years" or "month" or "months" or "week" or "weeks" or "old";

    private Outcome? Told(string path, ImmutableArray<string> named, Func<string, bool> tells, DialogueState state)
    {
        ReadingPlan? plan = readings.Reader.Plan(path, HealthAspect.Children);
        PlacedSentence? told = plan is null ? null : PassageFinder.First(plan, placed => named.All(word => PassageFinder.Says(placed.Sentence.Quote, word)) && tells(placed.Sentence.Quote));
        return told is null ? null : readings.StartAt(plan!, told, state);
    }

    private static bool IsOfChildren(string text) => AdultDose.IsForChildren(text) || NamesAge(text);

    private static bool NamesAge(string text) => WrittenAges.Of(text).Exists(age => age.From < Patient.AdultMonths && age.To <= Patient.AdultMonths);
}
