using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;

namespace VoiceHealth.Conversation.Audits;

/// <summary>Whether replies speak or offer a page's most urgent advice, be it in a care card or in plain text.</summary>
internal sealed class SafetyNetCheck
{
    private readonly HashSet<(int, int, string)> _mostUrgent;
    private readonly HashSet<(int, int, string)> _advice;

    public SafetyNetCheck(ImmutableArray<Chunk> chunks)
    {
        ImmutableArray<ReadingUnit> units = PageText.Cut(chunks);
        Net = units.Max(unit => unit.Net);
        _mostUrgent = HasAdvice ? KeysOf(units.Where(unit => unit.Net == Net)) : [];
        _advice = KeysOf(units.Where(unit => unit.Lift >= Urgency.Urgent));
    }

    public Urgency Net { get; }

    public bool HasAdvice => Net >= Urgency.Urgent;

    public bool IsSpoken(Reply reply) => reply.Segments.OfType<ReplySegment.Quote>().Any(quote => _mostUrgent.Contains(ConversationAudit.Key(quote.Sentence)));

    /// <summary>Whether a sentence is urgent advice: in a card, or in plain text and its list.</summary>
    public bool IsAdvice(Chunk chunk, Sentence sentence) => chunk.Urgency >= Urgency.Urgent || _advice.Contains(ConversationAudit.Key(sentence));

    public static bool IsOffered(Reply reply) => reply.Segments.OfType<ReplySegment.Ours>().Any(ours => SafetyOffer.Is(ours.Words));

    private static HashSet<(int, int, string)> KeysOf(IEnumerable<ReadingUnit> units) =>
        [.. units.SelectMany(unit => unit.Sentences.ToArray()).Select(placed => ConversationAudit.Key(placed.Sentence))];
}
