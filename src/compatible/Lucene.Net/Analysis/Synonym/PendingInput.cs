namespace Lucene.Net.Analysis.Synonym;

/// <summary>A token that was read ahead, at one position of the rolling buffer.</summary>
internal sealed class PendingInput
{
    /// <summary>Taken only if more was read after the token; otherwise the stream still holds it.</summary>
    public TokenSnapshot Token { get; } = new();

    public bool KeepsInput { get; set; }

    public bool IsMatched { get; set; }

    public bool IsConsumed { get; set; } = true;

    public int StartOffset { get; set; }

    public int EndOffset { get; set; }

    /// <summary>Offsets stay: synonyms at this position still want them.</summary>
    public void Reset()
    {
        Token.Clear();
        IsConsumed = true;
        KeepsInput = false;
        IsMatched = false;
    }
}
