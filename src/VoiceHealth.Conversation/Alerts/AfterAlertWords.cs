using System.Collections.Frozen;
using System.Collections.Immutable;
using VoiceHealth.Conversation.Answers;

namespace VoiceHealth.Conversation.Alerts;

/// <summary>
/// What people answer to an alert: that help is coming, or that it is over. Every word has to belong to it, so that nothing else that is
/// said ("I called them and they're not coming") is taken for it.
/// </summary>
internal static class AfterAlertWords
{
    private static readonly FrozenSet<string> Calls = Set("called rung phoned rang dialled ringing calling phoning coming way told spoken");

    private static readonly FrozenSet<string> AroundCalls = Set(
        "ok okay right yes yeah good thanks thank you i i've i'm we we've we're have has already just now them they they're it the an ambulance paramedics 999 111 nine one is it's on its their "
        + "to for my he's she's he she husband wife mum dad partner son daughter neighbour someone somebody help and 's help's ambulance's doctor");

    private static readonly FrozenSet<string> Better = Set("fine better alright right himself herself");

    private static readonly FrozenSet<string> AroundBetter = Set(
        "no oh ok okay well actually and all much a lot he's she's they're i'm it's he she they i it is are am feels feeling seems looks back to now again thanks thank you panic over false alarm was just sorry my mum dad nan 's");

    private static readonly FrozenSet<string> Patients = Set("he's she's they're i'm it's he she they i it mum dad nan");

    private static readonly FrozenSet<string> Meanwhile = Set("wait waiting until till while meanwhile");

    private static readonly FrozenSet<string> GoingForHelp = Set("call ring phone go come need 999 111 hospital ambulance");

    private static readonly string[] EndsOfAskingOn = ["now what", "what now", "anything else", "what else", "what next", "then what"];

    /// <summary>"OK, I've called them", "the ambulance is on its way".</summary>
    public static bool SayHelpIsComing(ImmutableArray<string> tokens) =>
        tokens.Any(Calls.Contains) && tokens.All(token => Calls.Contains(token) || AroundCalls.Contains(token));

    /// <summary>"No, he's fine now", "it was a false alarm".</summary>
    public static bool SayItIsBetter(ImmutableArray<string> tokens)
    {
        bool isOver = (tokens.Contains("false") && tokens.Contains("alarm")) || (tokens.Contains("panic") && tokens.Contains("over"));
        bool isBetter = tokens.Any(Better.Contains) && tokens.Any(Patients.Contains);
        return (isOver || isBetter) && tokens.All(token => Better.Contains(token) || AroundBetter.Contains(token));
    }

    /// <summary>"What do I do while I wait": help has been called.</summary>
    public static bool AskForTheMeantime(ImmutableArray<string> tokens) => tokens.Any(Meanwhile.Contains);

    /// <summary>"I've given it, now what", "anything else", "how do I use it".</summary>
    public static bool AskForSteps(ImmutableArray<string> tokens)
    {
        string words = string.Join(' ', tokens);
        return Array.Exists(EndsOfAskingOn, end => words.EndsWith(end, StringComparison.Ordinal)) || words.Contains("how do i use it", StringComparison.Ordinal)
            || (FollowUp.Asks(tokens) && AskForTheMeantime(tokens));
    }

    /// <summary>"Should I still call", "he's better now, do I still go to hospital".</summary>
    public static bool AskIfStill(ImmutableArray<string> tokens) =>
        tokens.Any(token => token is "still" or "really" or "actually") && tokens.Any(GoingForHelp.Contains) && tokens.Any(token => token is "do" or "should" or "does" or "must" or "shall");

    /// <summary>"I have one of those pens": what somebody has at hand.</summary>
    public static bool TellOfHaving(ImmutableArray<string> tokens) =>
        tokens is ["i" or "we" or "he" or "she", "have" or "has", ..] or ["i've" or "we've" or "he's" or "she's", "got", ..];

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
