namespace Lucene.Net.Analysis.Phonetic.Language;

/// <summary>
/// Upper case as Java's strings have it, for Latin letters: some become two or three (Unicode's SpecialCasing.txt), so that the sound rules hear the S of a sharp s.
/// </summary>
internal static class UpperCase
{
    /// <summary>The most letters that one becomes.</summary>
    public const int MostForOne = 3;

    /// <summary>Returns how many letters it wrote.</summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> upper)
    {
        int count = 0;
        for (int at = 0; at < word.Length; at++)
        {
            ReadOnlySpan<char> several = Expand(word[at]);
            if (several.IsEmpty)
            {
                upper[count++] = char.ToUpperInvariant(word[at]);
                continue;
            }

            several.CopyTo(upper[count..]);
            count += several.Length;
        }

        return count;
    }

    private static string Expand(char letter) => letter switch
    {
        < '\u00DF' => "",
        '\u00DF' => "SS",
        '\u0131' => "I",
        '\u0149' => "\u02BCN",
        '\u017F' => "S",
        '\u01F0' => "J\u030C",
        '\u1E96' => "H\u0331",
        '\u1E97' => "T\u0308",
        '\u1E98' => "W\u030A",
        '\u1E99' => "Y\u030A",
        '\u1E9A' => "A\u02BE",
        '\uFB00' => "FF",
        '\uFB01' => "FI",
        '\uFB02' => "FL",
        '\uFB03' => "FFI",
        '\uFB04' => "FFL",
        '\uFB05' or '\uFB06' => "ST",
        _ => "",
    };
}
