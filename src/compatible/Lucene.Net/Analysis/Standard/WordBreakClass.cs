namespace Lucene.Net.Analysis.Standard;

/// <summary>
/// What a code point is to the tokenizer: its Word_Break property (UAX #29), split or joined where the token types need it
/// (Han, Hiragana, Hangul by script; Southeast Asian letters by Line_Break=SA).
/// </summary>
internal enum WordBreakClass : byte
{
    None,
    ALetter,
    Hangul,
    ExtendOrFormat,
    Numeric,
    Katakana,
    MidLetter,
    MidNum,
    MidNumLet,
    ExtendNumLet,
    Han,
    Hiragana,
    SingleQuote,
    DoubleQuote,
    HebrewLetter,
    RegionalIndicator,
    ComplexContext,

    /// <summary>A Southeast Asian mark: it extends what is before it, and can also begin a Southeast Asian token.</summary>
    ComplexContextExtend,
}
