using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Conversation.Replies;

/// <summary>A stretch of a reply: the page's words or ours, never mixed.</summary>
public abstract record ReplySegment
{
    private ReplySegment()
    {
    }

    /// <summary>The segment as plain text.</summary>
    public abstract string Text { get; }

    /// <summary>The page's own sentence in its recorded rendering.</summary>
    public sealed record Quote(string ChunkId, Sentence Sentence) : ReplySegment
    {
        public override string Text => Sentence.Spoken;
    }

    /// <summary>The assistant's own words: connectives, offers, fixed safety sentences.</summary>
    public sealed record Ours(string Words) : ReplySegment
    {
        public override string Text => Words;
    }
}
