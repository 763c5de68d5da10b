namespace Lucene.Net.Analysis.Standard;

/// <summary>The word-break rules as a table: from a state and a class to the next state. State 0 is dead, state 1 the start.</summary>
internal static class WordBreakAutomaton
{
    public const int Dead = 0;
    public const int Start = 1;

    /// <summary>The number of classes, which is the length of a row.</summary>
    public const int Classes = (int)WordBreakClass.ComplexContextExtend + 1;

    public static ReadOnlySpan<byte> Next =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 2, 3, 0, 4, 5, 0, 0, 0, 6, 7, 8, 0, 0, 9, 10, 11, 11,
        0, 2, 2, 2, 12, 0, 13, 0, 13, 14, 0, 0, 13, 0, 9, 0, 0, 2,
        0, 2, 3, 3, 12, 0, 13, 0, 13, 14, 0, 0, 13, 0, 9, 0, 0, 3,
        0, 2, 2, 4, 4, 0, 0, 15, 15, 16, 0, 0, 15, 0, 9, 0, 0, 4,
        0, 0, 0, 5, 0, 5, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 5,
        0, 2, 2, 6, 4, 17, 0, 0, 0, 6, 0, 0, 0, 0, 9, 0, 0, 6,
        0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7,
        0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8,
        0, 2, 2, 9, 12, 0, 13, 0, 13, 14, 0, 0, 18, 19, 9, 0, 0, 9,
        0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 10,
        0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 11,
        0, 2, 2, 12, 12, 0, 0, 21, 21, 14, 0, 0, 21, 0, 9, 0, 0, 12,
        0, 2, 2, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 13,
        0, 2, 2, 14, 12, 17, 0, 0, 0, 14, 0, 0, 0, 0, 9, 0, 0, 14,
        0, 0, 0, 15, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15,
        0, 2, 2, 16, 4, 17, 0, 0, 0, 16, 0, 0, 0, 0, 9, 0, 0, 16,
        0, 0, 0, 17, 0, 17, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 17,
        0, 2, 2, 18, 12, 0, 0, 0, 0, 14, 0, 0, 0, 0, 9, 0, 0, 18,
        0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 19,
        0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 20,
        0, 0, 0, 21, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21,
    ];

    /// <summary>The <see cref="WordBreakToken"/> that ends in a state.</summary>
    public static ReadOnlySpan<byte> Accepts =>
    [
        0, 0, 1, 7, 2, 6, 0, 4, 5, 1, 0, 3, 1, 0, 1, 0, 2, 1, 1, 0, 8, 0,
    ];
}
