namespace Lucene.Net.Index;

/// <summary>What is counted of a field while a document is indexed; its norm is computed from it.</summary>
public sealed class FieldInvertState
{
    internal FieldInvertState(string name) => Name = name;

    public string Name { get; }

    public int Position { get; internal set; }

    /// <summary>Terms.</summary>
    public int Length { get; set; }

    /// <summary>Terms at the position of the one before.</summary>
    public int NumOverlap { get; set; }

    public int Offset { get; internal set; }

    public float Boost { get; set; } = 1.0f;

    public int MaxTermFrequency { get; internal set; }

    public int UniqueTermCount { get; internal set; }

    internal void Reset()
    {
        Position = 0;
        Length = 0;
        NumOverlap = 0;
        Offset = 0;
        Boost = 1.0f;
        MaxTermFrequency = 0;
        UniqueTermCount = 0;
    }
}
