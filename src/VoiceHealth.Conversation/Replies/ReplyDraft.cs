using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Conversation.Replies;

/// <summary>A reply in the making.</summary>
internal sealed class ReplyDraft(ReplyKind kind)
{
    private readonly List<ReplySegment> _segments = [];
    private readonly List<PlacedSentence> _quoted = [];

    public ReplyKind Kind { get; set; } = kind;

    public AlertLevel Alert { get; set; }

    public IReadOnlyList<ReplySegment> Segments => _segments;

    /// <summary>The page's sentences in the reply, each with the passage it stands in.</summary>
    public IReadOnlyList<PlacedSentence> Quoted => _quoted;

    public string Reprompt { get; private set; } = "";

    public ReplyCard? Card { get; set; }

    public ImmutableArray<ReplyChoice> Choices { get; set; } = [];

    public ImmutableArray<string> Pages { get; set; } = [];

    public HealthAspect Aspect { get; set; }

    public bool Answered { get; set; }

    public bool SessionOpen => Reprompt.Length > 0;

    public bool Slowly { get; set; }

    public ReplyDraft Say(string words)
    {
        if (words.Length > 0)
        {
            _segments.Add(new ReplySegment.Ours(words));
        }

        return this;
    }

    public bool Says(string words) => _segments.Exists(segment => segment is ReplySegment.Ours && segment.Text == words);

    public ReplyDraft Quote(PlacedSentence placed)
    {
        _quoted.Add(placed);
        _segments.Add(new ReplySegment.Quote(placed.Chunk.Id, placed.Sentence));
        return this;
    }

    /// <summary>Ends with a question, which keeps the session open; the reprompt asks it again after silence.</summary>
    public ReplyDraft Ask(string question, string reprompt)
    {
        Say(question);
        Reprompt = reprompt;
        return this;
    }
}
