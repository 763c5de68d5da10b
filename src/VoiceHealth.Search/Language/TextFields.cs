namespace VoiceHealth.Search.Language;

/// <summary>The analysed text fields of a page document in the Lucene index. Their tokens are concepts.</summary>
internal static class TextFields
{
    /// <summary>Descriptions of what it feels like, in our own words.</summary>
    public const int Described = 0;

    /// <summary>Text of the page about symptoms and when to get help.</summary>
    public const int Symptoms = 1;

    /// <summary>The first paragraphs.</summary>
    public const int Intro = 2;

    /// <summary>All text.</summary>
    public const int Body = 3;

    /// <summary>Pairs of concepts that stand close together in what is described or told of symptoms.</summary>
    public const int Pairs = 4;

    public const int Count = 5;

    public static readonly string[] Names = ["described", "symptoms", "intro", "body", "pairs"];
}
