using System.Diagnostics;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation;
using VoiceHealth.Conversation.Audits;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Bench.Conversing;

/// <summary>How long it takes to build a reply once it is known what to read, and what that allocates: the first turn on a page, and "more".</summary>
internal static class RepliesCommand
{
    private const int Rounds = 5;

    private static readonly HealthAspect[] Asked = [HealthAspect.Overview, HealthAspect.Symptoms, HealthAspect.Treatments, HealthAspect.MedicalHelpUrgent];

    public static int Run(string release)
    {
        using LuceneContentLibrary library = LuceneContentLibrary.Open(release);
        using var atHand = new PagesAtHand(library);
        var pronunciations = Pronunciations.Open(release);
        Measure("from the release", library, pronunciations);
        Measure("with pages at hand", atHand, pronunciations);
        return 0;
    }

    private static void Measure(string name, IContentLibrary library, Pronunciations pronunciations)
    {
        string[] paths = [.. library.Paths.Where(path => library.FindPage(path) is { Kind: not PageKind.Index } && library.ReadChunks(path).Length > 0)];
        var first = new Series(paths.Length * Asked.Length);
        var more = new Series(paths.Length * Asked.Length);
        for (int round = 0; round < Rounds; round++)
        {
            var assistant = new Assistant(library, new SilentSearch(), new SilentAlerts(), pronunciations, TimeProvider.System);
            for (int at = 0; at < paths.Length * Asked.Length; at++)
            {
                var asked = new Turn(TurnKind.Utterance, "", paths[at % paths.Length], Asked[at / paths.Length]);
                DialogueState state = DialogueState.New;
                first.Take(at, () => state = assistant.Respond(asked, DialogueState.New).State);
                more.Take(at, () => assistant.Respond(new Turn(TurnKind.More, ""), state));
            }
        }

        first.Print($"first turn on a page, {name}");
        more.Print($"more, {name}");
    }

    private sealed class Series(int count)
    {
        private readonly double[] _milliseconds = [.. Enumerable.Repeat(double.MaxValue, count)];
        private readonly long[] _bytes = [.. Enumerable.Repeat(long.MaxValue, count)];

        public void Take(int at, Action act)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            long started = Stopwatch.GetTimestamp();
            act();
            _milliseconds[at] = Math.Min(_milliseconds[at], Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            _bytes[at] = Math.Min(_bytes[at], GC.GetAllocatedBytesForCurrentThread() - before);
        }

        public void Print(string name)
        {
            Array.Sort(_milliseconds);
            Array.Sort(_bytes);
            int p99 = count * 99 / 100;
            Console.WriteLine($"{name,-42} p50 {_milliseconds[count / 2]:0.000} ms, p99 {_milliseconds[p99]:0.000} ms, most {_milliseconds[^1]:0.000} ms; p50 {_bytes[count / 2] / 1024.0:0.0} KB, p99 {_bytes[p99] / 1024.0:0.0} KB, most {_bytes[^1] / 1024.0:0.0} KB");
        }
    }
}
