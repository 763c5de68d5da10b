using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Sources;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Conversation.Audits;

/// <summary>
/// Replays every answer of a release that can be reached, page by aspect by paging, through the assistant itself, and checks each: that every
/// sentence of the page equals its source after its recorded rendering is undone, that the pages of a reading put together are the whole page
/// with nothing lost or said twice, that what stands in a box is read whole and in order, that the SSML is valid, that no turn is too long, and that urgent advice is spoken or offered within two turns.
/// </summary>
/// <param name="sourceText">A page's normalised text by its path, to check quotes against; null for pages whose text is not at hand.</param>
public sealed class ConversationAudit(IContentLibrary library, Pronunciations pronunciations, TimeProvider time, Func<string, string?>? sourceText = null)
{
    /// <summary>How many failures a report keeps.</summary>
    public const int MaxFailures = 1000;

    private readonly Assistant _assistant = new(library, new SilentSearch(), new SilentAlerts(), pronunciations, time);
    private readonly Attribution _attribution = new(library.Manifest, time);

    public AuditReport Run(CancellationToken cancellationToken = default)
    {
        IReadOnlyList<string> paths = library.Paths;
        var tallies = new AuditTally[paths.Count];
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, paths.Count, options, index => tallies[index] = AuditPage(paths[index]));
        return new AuditReport(
            paths.Count,
            tallies.Sum(tally => tally.Answers),
            tallies.Sum(tally => tally.Turns),
            tallies.Sum(tally => tally.Quotes),
            tallies.Select(tally => tally.LongestSeconds).DefaultIfEmpty().Max(),
            tallies.Sum(tally => tally.SafetyNets),
            [.. tallies.SelectMany(tally => tally.Failures).Take(MaxFailures)],
            tallies.Sum(tally => tally.FailureCount));
    }

    internal static (int Start, int Length, string Element) Key(Sentence sentence) => (sentence.Span.Start, sentence.Span.Length, sentence.Span.Element);

    private AuditTally AuditPage(string path)
    {
        var tally = new AuditTally();
        PageInfo? page = library.FindPage(path);
        ImmutableArray<Chunk> chunks = library.ReadChunks(path);
        if (page is null || page.Kind == PageKind.Index || chunks.IsEmpty)
        {
            return tally;
        }

        var safety = new SafetyNetCheck(chunks);
        var boxes = new BoxCheck(chunks);
        var check = new ReplyCheck(page, chunks, safety, sourceText?.Invoke(path), tally);
        Dictionary<(int, int, string), int> places = PlacesOf(chunks);
        tally.SafetyNets += safety.HasAdvice ? 1 : 0;
        HashSet<HealthAspect> own = [.. chunks.Select(chunk => chunk.Aspect), HealthAspect.Overview];
        foreach (HealthAspect asked in Enum.GetValues<HealthAspect>().Where(aspect => aspect != HealthAspect.None))
        {
            tally.Answers++;
            var walk = new AuditWalk(_assistant, page, asked, check, new AttributionCheck(page, _attribution, places, tally), safety, boxes, tally);
            if (own.Contains(asked))
            {
                walk.ToTheEnd([.. places.Keys]);
            }
            else
            {
                walk.FirstTurn();
            }
        }

        CheckSource(page, tally);
        return tally;
    }

    /// <summary>"How old is this?" says the page's own dates.</summary>
    private void CheckSource(PageInfo page, AuditTally tally)
    {
        DialogueState state = _assistant.Respond(new Turn(TurnKind.Utterance, "", page.Path, HealthAspect.Overview), DialogueState.New).State;
        string spoken = _assistant.Respond(Turn.Said("how old is this"), state).Reply.Spoken;
        string reviewed = page.LastReviewed is { } last ? SpokenDate.Of(last) : "does not say when it was last reviewed";
        if (!spoken.Contains(reviewed, StringComparison.Ordinal) || !spoken.Contains(SpokenDate.Of(_attribution.RefreshedOn), StringComparison.Ordinal))
        {
            tally.Fail("dates", page.Path, HealthAspect.Overview, 0, $"how old is answered by: {spoken}");
        }
    }

    /// <summary>A sentence that stands in two chunks has the place of the first; the label of a list whose items say it themselves has none.</summary>
    private static Dictionary<(int, int, string), int> PlacesOf(ImmutableArray<Chunk> chunks)
    {
        var places = new Dictionary<(int, int, string), int>();
        foreach (Chunk chunk in chunks)
        {
            foreach ((int _, Sentence sentence) in chunk.Sentences.Index().Where(entry => !DoList.IsSaidByItems(chunk, entry.Index)))
            {
                places.TryAdd(Key(sentence), places.Count);
            }
        }

        return places;
    }
}
