using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Speech;

namespace VoiceHealth.Conversation.Audits;

/// <summary>Checks one reply of a reading: its quotes against their source, its SSML, its length, its card.</summary>
internal sealed class ReplyCheck(PageInfo page, ImmutableArray<Chunk> chunks, SafetyNetCheck safety, string? sourceText, AuditTally tally)
{
    /// <summary>The longest turn, in seconds, that reads no urgent advice.</summary>
    public const double MaxSeconds = 30;

    private const double MaxSafetySeconds = 40;
    private const int MaxSpeechLength = 8000;

    private static readonly HashSet<string> KnownTags = ["speak", "p", "s", "break", "say-as", "sub", "phoneme", "prosody"];

    private readonly Dictionary<string, Chunk> _chunks = chunks.ToDictionary(chunk => chunk.Id, StringComparer.Ordinal);

    public void Check(Reply reply, HealthAspect asked, int part)
    {
        void Fail(string check, string message) => tally.Fail(check, page.Path, asked, part, message);

        bool isSafety = false;
        int quotes = 0;
        int longest = 0;
        foreach (ReplySegment.Quote quote in reply.Segments.OfType<ReplySegment.Quote>())
        {
            quotes++;
            longest = Math.Max(longest, SpeakingTime.WordsOf(quote.Text));
            isSafety |= _chunks.TryGetValue(quote.ChunkId, out Chunk? chunk) && safety.IsAdvice(chunk, quote.Sentence);
            if (Provenance(quote, chunk) is { } wrong)
            {
                Fail("provenance", wrong);
            }
        }

        tally.Quotes += quotes;
        CheckSsml(reply, Fail);
        CheckCard(reply, Fail);
        double seconds = SpeakingTime.SecondsOf(reply.Segments);
        tally.LongestSeconds = Math.Max(tally.LongestSeconds, seconds);
        if (seconds > (isSafety ? MaxSafetySeconds : MaxSeconds))
        {
            Fail("length", $"takes {seconds:0.0} s; its longest sentence has {longest} words of {quotes} sentences");
        }
    }

    private string? Provenance(ReplySegment.Quote quote, Chunk? chunk)
    {
        Sentence sentence = quote.Sentence;
        if (chunk is null)
        {
            return $"chunk {quote.ChunkId} is not of this page";
        }

        if (!chunk.Sentences.Any(own => IsSame(own, sentence)))
        {
            return $"chunk {quote.ChunkId} has no such sentence at {sentence.Span.Start}";
        }

        if (Undo(sentence) != sentence.Quote)
        {
            return $"the rendering at {sentence.Span.Start} does not undo to its quote";
        }

        SourceSpan span = sentence.Span;
        bool inText = sourceText is null
            || (span.Start + span.Length <= sourceText.Length && sourceText.AsSpan(span.Start, span.Length).SequenceEqual(sentence.Quote));
        return inText ? null : $"the quote differs from the page's text at {span.Start}, length {span.Length}";
    }

    /// <summary>Compared by their parts: a release that is read twice gives equal sentences, not the same ones.</summary>
    private static bool IsSame(Sentence one, Sentence other) =>
        one.Span == other.Span && one.Quote == other.Quote && one.Kind == other.Kind
        && Changes(one).SequenceEqual(Changes(other));

    private static ImmutableArray<Substitution> Changes(Sentence sentence) => sentence.Substitutions.IsDefault ? [] : sentence.Substitutions;

    /// <summary>The rendering with every recorded substitution taken back.</summary>
    private static string Undo(Sentence sentence)
    {
        if (sentence.Substitutions.IsDefaultOrEmpty)
        {
            return sentence.Spoken;
        }

        string spoken = sentence.Spoken;
        foreach (Substitution substitution in sentence.Substitutions)
        {
            int at = substitution.Start;
            if (at + substitution.Spoken.Length > spoken.Length || string.CompareOrdinal(spoken, at, substitution.Spoken, 0, substitution.Spoken.Length) != 0)
            {
                return "";
            }

            spoken = string.Concat(spoken.AsSpan(0, at), substitution.Original, spoken.AsSpan(at + substitution.Spoken.Length));
        }

        return spoken;
    }

    private static void CheckSsml(Reply reply, Action<string, string> fail)
    {
        try
        {
            XElement speak = XElement.Parse(reply.Ssml);
            XElement? unknown = speak.DescendantsAndSelf().FirstOrDefault(element => !KnownTags.Contains(element.Name.LocalName));
            if (speak.Name != "speak" || unknown is not null)
            {
                fail("ssml", unknown is null ? "does not start with speak" : $"has the tag {unknown.Name}, which Alexa does not know");
            }
        }
        catch (XmlException error)
        {
            fail("ssml", error.Message);
        }

        if (reply.Ssml.Length > MaxSpeechLength)
        {
            fail("ssml", $"has {reply.Ssml.Length} characters; Alexa takes {MaxSpeechLength}");
        }
    }

    private void CheckCard(Reply reply, Action<string, string> fail)
    {
        if (reply.Card is not { } card)
        {
            fail("card", "has none");
            return;
        }

        if (card.Link != page.Url || card.LastReviewed != page.LastReviewed || card.Licence.Length == 0)
        {
            fail("card", $"names {card.Link} and {card.LastReviewed}; the page is {page.Url}, reviewed {page.LastReviewed}");
        }
    }
}
