namespace VoiceHealth.Conversation.Speech;

/// <summary>Finds the telephone numbers in a text: 111, 999, 116 123, 0800 1111, 85258.</summary>
internal static class SpokenNumber
{
    private const int MaxShortCode = 5;

    /// <summary>The length of the telephone number that starts at <paramref name="start"/>, or 0.</summary>
    public static int LengthAt(string text, int start)
    {
        int end = start;
        int digits = 0;
        for (int i = start; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits++;
                end = i + 1;
            }
            else if (text[i] != ' ' || i + 1 >= text.Length || !char.IsAsciiDigit(text[i + 1]))
            {
                break;
            }
        }

        ReadOnlySpan<char> number = text.AsSpan(start, end - start);
        return IsTelephone(number, digits) ? end - start : 0;
    }

    private static bool IsTelephone(ReadOnlySpan<char> number, int digits)
    {
        if (number.StartsWith("0") && digits is >= 7 and <= 11)
        {
            return true;
        }

        return number is "999" or "111" or "112" or "101" or "105" or "119" or "18000" or "85258"
            || (number.StartsWith("116") && digits is 6 && number.Length <= MaxShortCode + 2);
    }
}
