namespace Lucene.Net.Analysis.Standard;

/// <summary>The types of tokens that the word-break rules find; 0 is no token.</summary>
internal enum WordBreakToken : byte
{
    None,
    Alphanum,
    Num,
    SoutheastAsian,
    Ideographic,
    Hiragana,
    Katakana,
    Hangul,

    /// <summary>Regional indicators (flags) hold together and are left out.</summary>
    Flag,
}
