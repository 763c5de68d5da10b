using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation;

namespace VoiceHealth.Cli.Reviewing.Golden;

/// <summary>
/// Asks both releases the newer one's golden questions. One that was answered as it should be and is no longer refuses the release;
/// one that was wrong before is read by an editor, as is one for this site whose answer has other words.
/// </summary>
internal static class GoldenComparison
{
    public static IEnumerable<Finding> Compare(ImmutableArray<GoldenQuestion> questions, IAssistant before, IAssistant after)
    {
        ImmutableArray<GoldenAnswer> old = GoldenRun.Ask(before, questions), now = GoldenRun.Ask(after, questions);
        for (int i = 0; i < questions.Length; i++)
        {
            string asked = $"\"{questions[i].Ask}\" ({questions[i].Source})";
            if (now[i].Fault is { } fault)
            {
                bool wasRight = old[i].Fault is null;
                yield return new Finding(FindingKind.AnswerWrong, questions[i].Page, "", Urgency.None, old[i].Spoken, now[i].Spoken, $"{asked} {fault}")
                {
                    Gate = wasRight ? ReviewGate.Refuse : ReviewGate.Review,
                };
            }
            else if (old[i].Spoken != now[i].Spoken && !questions[i].OfEverySite)
            {
                yield return new Finding(FindingKind.AnswerChanged, questions[i].Page, "", Urgency.None, old[i].Spoken, now[i].Spoken, asked);
            }
        }
    }
}
