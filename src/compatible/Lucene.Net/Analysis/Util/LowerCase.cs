using System.Text;

namespace Lucene.Net.Analysis.Util;

/// <summary>Lower case without allocation, in the same length, as Java has it: a capital I with a dot (U+0130), which .NET leaves, becomes i.</summary>
internal static class LowerCase
{
    private const char CapitalIWithDot = '\u0130';

    public static void InPlace(Span<char> text)
    {
        if (!Ascii.IsValid(text))
        {
            Beyond(text);
            return;
        }

        Ascii.ToLowerInPlace(text, out _);
    }

    private static void Beyond(Span<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                text[i] = text[i] == CapitalIWithDot ? 'i' : char.ToLowerInvariant(text[i]);
            }
            else if (i + 1 < text.Length && Rune.TryCreate(text[i], text[i + 1], out Rune rune))
            {
                Rune.ToLowerInvariant(rune).EncodeToUtf16(text[i..]);
                i++;
            }
        }
    }
}
