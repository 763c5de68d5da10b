using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Conversation.Audits;

/// <summary>
/// Replays every answer of a release that can be reached, page by aspect by paging, through the assistant itself, and checks each: that every
/// sentence of the page equals its source after its recorded rendering is undone, that the pages of a reading put together are the whole page
/// with nothing lost or said twice, that the SSML is valid, that no turn is too long, and that urgent advice is spoken or offered within two turns.
/// </summary>
/// <param name="sourceText">A page's normalised text by its path, to check quotes against; null for pages whose text is not at hand.</param>
public sealed class ConversationAudit(IContentLibrary library, Pronunciations pronunciations, TimeProvider time, Func<string, string?>? sourceText = null)
{
    /// <summary>How many failures a report keeps.</summary>
    public const int MaxFailures = 1000;

    private readonly Assistant _assistant = new(library, new SilentSearch(), new SilentAlerts(), pronunciations, time);

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

    private AuditTally AuditPage(string path)
    {
        var tally = new AuditTally();
        PageInfo? page = library.FindPage(path);
        ImmutableArray<Chunk> chunks = library.ReadChunks(path);
        if (page is null || page.Kind == PageKind.Index || chunks.IsEmpty)
        {
            return tally;
        }

        var check = new ReplyCheck(page, chunks, sourceText?.Invoke(path), tally);
        HashSet<(int, int, string)> whole = [.. chunks.SelectMany(chunk => chunk.Sentences).Select(Key)];
        Urgency net = chunks.Max(chunk => chunk.Urgency);
        tally.SafetyNets += net >= Urgency.Urgent ? 1 : 0;
        HashSet<HealthAspect> own = [.. chunks.Select(chunk => chunk.Aspect), HealthAspect.Overview];
        foreach (HealthAspect asked in Enum.GetValues<HealthAspect>().Where(aspect => aspect != HealthAspect.None))
        {
            tally.Answers++;
            Walk(page, chunks, asked, own.Contains(asked) ? whole : null, net, check, tally);
        }

        return tally;
    }

    /// <summary>Asks, then says "more" to the end; an aspect that the page lacks starts like its overview and is followed for one turn only.</summary>
    private void Walk(PageInfo page, ImmutableArray<Chunk> chunks, HealthAspect asked, HashSet<(int, int, string)>? whole, Urgency net, ReplyCheck check, AuditTally tally)
    {
        Dictionary<string, Urgency> urgencies = chunks.ToDictionary(chunk => chunk.Id, chunk => chunk.Urgency, StringComparer.Ordinal);
        var heard = new List<(int, int, string)>();
        bool netSeen = net < Urgency.Urgent;
        (Reply reply, DialogueState state) = _assistant.Respond(new Turn(TurnKind.Utterance, "", page.Path, asked), DialogueState.New);
        for (int part = 0; ; part++)
        {
            tally.Turns++;
            check.Check(reply, asked, part);
            heard.AddRange(reply.Segments.OfType<ReplySegment.Quote>().Select(quote => Key(quote.Sentence)));
            netSeen |= part < 2 && HasNet(reply, net, urgencies);
            if (whole is null || reply.Kind is not (ReplyKind.Answer or ReplyKind.List))
            {
                break;
            }

            (reply, state) = _assistant.Respond(new Turn(TurnKind.More, ""), state);
            if (reply.Kind != ReplyKind.List)
            {
                break;
            }
        }

        if (!netSeen)
        {
            tally.Fail("safety-net", page.Path, asked, 0, "urgent advice is neither spoken nor offered within two turns");
        }

        if (whole is not null && (heard.Count != whole.Count || !whole.SetEquals(heard)))
        {
            tally.Fail("paging", page.Path, asked, 0, $"the turns put together have {heard.Count} sentences, {heard.Distinct().Count()} of them different; the page has {whole.Count}");
        }
    }

    private static bool HasNet(Reply reply, Urgency net, Dictionary<string, Urgency> urgencies) =>
        reply.Segments.Any(segment => segment switch
        {
            ReplySegment.Quote quote => urgencies.GetValueOrDefault(quote.ChunkId) == net,
            ReplySegment.Ours ours => SafetyOffer.Is(ours.Words),
            _ => false,
        });

    private static (int Start, int Length, string Element) Key(Sentence sentence) => (sentence.Span.Start, sentence.Span.Length, sentence.Span.Element);
}
