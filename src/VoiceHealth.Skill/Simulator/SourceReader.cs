using System.Globalization;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Skill.Simulator;

/// <summary>Finds a reply's sentences on the pages that they come from.</summary>
internal sealed class SourceReader(IContentLibrary library)
{
    /// <summary>A reply that lists pages quotes a sentence of each; more would be no reading matter.</summary>
    private const int MaxPages = 3;

    public SourcePage[] Read(Reply reply)
    {
        SourceSpan[] said = [.. reply.Segments.OfType<ReplySegment.Quote>().Select(quote => quote.Sentence.Span)];
        HashSet<(string Page, int Start)> places = [.. said.Select(PlaceOf)];
        return
        [
            .. said.Select(span => span.Page).Distinct(StringComparer.Ordinal).Take(MaxPages)
                .Select(library.FindPage).OfType<PageInfo>()
                .Select(page => Read(page, places)),
        ];
    }

    private SourcePage Read(PageInfo page, HashSet<(string Page, int Start)> said)
    {
        var passages = new List<SourcePassage>();
        foreach (Chunk chunk in library.ReadChunks(page.Path))
        {
            SourceSentence[] sentences = [.. chunk.Sentences.Select(sentence => Show(sentence, said))];
            SourcePassage? last = passages.LastOrDefault();
            if (last is not null && last.Heading == chunk.Heading && last.Urgency == chunk.Urgency.ToString())
            {
                passages[^1] = last with { Sentences = [.. last.Sentences, .. sentences] };
            }
            else
            {
                passages.Add(new SourcePassage(chunk.Heading, chunk.Aspect.ToString(), chunk.Urgency.ToString(), sentences));
            }
        }

        return new SourcePage(
            page.Path,
            page.Topic,
            page.Url.AbsoluteUri,
            page.LastReviewed?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            [.. passages]);
    }

    private static SourceSentence Show(Sentence sentence, HashSet<(string Page, int Start)> said)
    {
        string spoken = sentence.Spoken;
        return new SourceSentence(sentence.Quote, spoken == sentence.Quote ? null : spoken, sentence.Kind.ToString(), said.Contains(PlaceOf(sentence.Span)));
    }

    private static (string Page, int Start) PlaceOf(SourceSpan span) => (span.Page, span.Start);
}
