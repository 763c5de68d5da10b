using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace VoiceHealth.Compatible.Alexa;

/// <summary>
/// Reads a JSON text, or a member's name, whatever is in it. Half a character, or bytes that are no UTF-8, read as U+FFFD: a pictogram that was cut in two must not lose
/// the words before it.
/// </summary>
internal static class LenientText
{
    private const int HexDigits = 4;

    public static string? Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return Mend(Unescape(Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan)));
        }
    }

    /// <summary>Whether it is this text. One that is no UTF-8 is no other.</summary>
    public static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8Text)
    {
        try
        {
            return reader.ValueTextEquals(utf8Text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The reader has looked at the escapes already: each is whole.</summary>
    private static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                plain.Append(text[at]);
                continue;
            }

            char escape = text[++at];
            plain.Append(escape switch
            {
                'u' => (char)ushort.Parse(text.AsSpan(at + 1, HexDigits), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                _ => escape,
            });
            at += escape == 'u' ? HexDigits : 0;
        }

        return plain.ToString();
    }

    private static string Mend(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            mended.Append(rune.ToString());
        }

        return mended.ToString();
    }
}
