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
    private static readonly FrozenSet<string> Giving = FrozenSet.Create(StringComparer.Ordinal, "give", "giving", "take", "takes", "taking", "have");

    private static readonly string[] Forbidding = ["not", "never", "avoid", "only", "unless", "shouldn't"];

    public Outcome? Answer(TurnContext context)
    {
        ImmutableArray<string> tokens = context.Tokens;
        bool asks = FollowUp.Asks(tokens) && tokens.Any(Giving.Contains) && (context.State.Patient.Kind == PatientKind.Child || tokens.Any(PeopleWords.IsChild));
        ImmutableArray<string> named = asks ? [.. FollowUp.MatterOf(tokens).Where(word => !IsOfPerson(word))] : [];
        if (named.IsEmpty || !IsGiven(tokens, named))
        {
            return null;
        }

        if (medicines.PageOf(named) is not { Kind: not PageKind.Medicine } page)
        {
            return medicines.IsAbsent(named) && tokens.Any(token => token is "give" or "take") ? MedicinePage.Unknown(context.State) : null;
        }

        IEnumerable<string> others = tokens.Contains("have") ? [] : search.Search(context.Turn.Words, QuestionContext.Start).Candidates.Select(candidate => candidate.Path);
        string[] paths = [.. others.Prepend(page.Path).Distinct()];
        return First(paths, text => NamesAge(text) && Forbids(text)) ?? First(paths, text => IsOfChildren(text) && Forbids(text)) ?? First(paths, IsOfChildren)
            ?? (tokens.Contains("give") ? pages.Nothing(page, HealthAspect.Children, "Ask a pharmacist or GP first, or call 111.", context.State, "on that for children here") : null);

        Outcome? First(string[] of, Func<string, bool> tells) => of.Select(path => Told(path, named, tells, context.State)).FirstOrDefault(told => told is not null);
    }

    /// <summary>"Take aspirin", "give my son aspirin", and not "take for acne".</summary>
    private static bool IsGiven(ImmutableArray<string> tokens, ImmutableArray<string> named)
    {
        int verb = tokens.IndexOf(tokens.First(Giving.Contains));
        int first = tokens.IndexOf(named[0]);
        return first > verb && !tokens[verb..first].Any(token => token is "for" or "with" or "if" or "when" or "against");
    }

    private static bool IsOfPerson(string word) => PeopleWords.Has(word) || SpokenAge.IsNumber(word) || Giving.Contains(word) || word is "year" or "years" or "month" or "months" or "week" or "weeks" or "old";

    private Outcome? Told(string path, ImmutableArray<string> named, Func<string, bool> tells, DialogueState state)
    {
        ReadingPlan? plan = readings.Reader.Plan(path, HealthAspect.Children);
        PlacedSentence? told = plan is null ? null : PassageFinder.First(plan, placed => named.All(word => PassageFinder.Says(placed.Sentence.Quote, word)) && tells(placed.Sentence.Quote));
        return told is null ? null : readings.StartAt(plan!, told, state);
    }

    /// <summary>What must not be given matters more than where else both are named.</summary>
    private static bool Forbids(string text) => Forbidding.Any(word => PassageFinder.Says(text, word));

    private static bool IsOfChildren(string text) => AdultDose.IsForChildren(text) || NamesAge(text);

    private static bool NamesAge(string text) => WrittenAges.Of(text).Exists(age => age.From < Patient.AdultMonths && age.To <= Patient.AdultMonths);
}
