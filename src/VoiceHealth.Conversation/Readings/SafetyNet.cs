using VoiceHealth.Content;

namespace VoiceHealth.Conversation.Readings;

/// <summary>
/// How urgent the help is that a unit tells of. Care cards say it themselves; older pages say it in plain text ("Call 999 if …"), so the numbers
/// and places of urgent help count wherever they stand.
/// </summary>
internal static class SafetyNet
{
    private const int DigitsOfGroup = 3;

    private static readonly string[] Emergency = ["999", "A&E", "accident and emergency"];

    private static readonly string[] Urgent = ["111"];

    private static readonly string[] Pressing = ["a GP urgently", "doctor urgently", "help urgently", "urgent GP appointment", "urgent medical", "GP immediately", "doctor immediately"];

    /// <param name="before">The level of the list that the unit goes on with; <see cref="Urgency.None"/> where it starts something new.</param>
    public static Urgency Of(ReadOnlySpan<PlacedSentence> sentences, Urgency before)
    {
        Urgency net = before;
        foreach (PlacedSentence placed in sentences)
        {
            Urgency said = placed.Chunk.Urgency > Urgency.None ? placed.Chunk.Urgency : OfText(placed.Sentence.Quote);
            net = said > net ? said : net;
        }

        return net;
    }

    /// <summary>As the net, or urgent where it says only in words that help cannot wait ("see a GP urgently").</summary>
    public static Urgency LiftOf(ReadOnlySpan<PlacedSentence> sentences, Urgency net)
    {
        foreach (PlacedSentence placed in sentences)
        {
            if (net < Urgency.Urgent && SaysAny(placed.Sentence.Quote, Pressing))
            {
                return Urgency.Urgent;
            }
        }

        return net;
    }

    private static Urgency OfText(string text) =>
        SaysAny(text, Emergency) ? Urgency.Emergency : SaysAny(text, Urgent) ? Urgency.Urgent : Urgency.None;

    private static bool SaysAny(string text, string[] phrases)
    {
        foreach (string words in phrases)
        {
            if (Says(text, words))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Says(string text, string words)
    {
        int at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && !IsDigit(text, at - 1) && !IsDigit(text, at + words.Length) && !IsOfLongerNumber(text, at, words.Length);
    }

    private static bool IsDigit(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsAsciiDigit(text[index]) || text[index] is ',' or '.' && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]));

    /// <summary>"0300 111 4000": a group of another number, and not "111 24 hours a day".</summary>
    private static bool IsOfLongerNumber(string text, int start, int length)
    {
        int after = start + length;
        bool followsGroup = start > DigitsOfGroup && text[start - 1] == ' ' && IsGroup(text.AsSpan(start - 1 - DigitsOfGroup, DigitsOfGroup));
        bool leadsGroup = after + DigitsOfGroup < text.Length && text[after] == ' ' && IsGroup(text.AsSpan(after + 1, DigitsOfGroup));
        return char.IsAsciiDigit(text[start]) && (followsGroup || leadsGroup);
    }

    private static bool IsGroup(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
