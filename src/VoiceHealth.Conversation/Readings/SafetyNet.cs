using System.Collections.Immutable;
using VoiceHealth.Content;

namespace VoiceHealth.Conversation.Readings;

/// <summary>
/// How urgent the help is that a unit tells of. Care cards say it themselves; older pages say it in plain text ("Call 999 if …"), so the numbers
/// and places of urgent help count wherever they stand.
/// </summary>
internal static class SafetyNet
{
    private static readonly string[] Emergency = ["999", "A&E", "accident and emergency"];

    private static readonly string[] Urgent = ["111"];

    private static readonly string[] Pressing = ["a GP urgently", "doctor urgently", "help urgently", "urgent GP appointment", "urgent medical", "GP immediately", "doctor immediately"];

    /// <param name="before">The level of the list that the unit goes on with; <see cref="Urgency.None"/> where it starts something new.</param>
    public static Urgency Of(ImmutableArray<PlacedSentence> sentences, Urgency before)
    {
        Urgency net = before;
        foreach (PlacedSentence placed in sentences)
        {
            Urgency said = placed.Chunk.Urgency > Urgency.None ? placed.Chunk.Urgency : OfText(placed.Sentence.Quote);
            net = said > net ? said : net;
        }

        return net;
    }

    /// <summary>As its net, or urgent where it says only in words that help cannot wait ("see a GP urgently").</summary>
    public static Urgency LiftOf(ReadingUnit unit) =>
        unit.Net < Urgency.Urgent && unit.Sentences.Any(placed => Pressing.Any(words => placed.Sentence.Quote.Contains(words, StringComparison.OrdinalIgnoreCase)))
            ? Urgency.Urgent
            : unit.Net;

    private static Urgency OfText(string text) =>
        Emergency.Any(words => Says(text, words)) ? Urgency.Emergency : Urgent.Any(words => Says(text, words)) ? Urgency.Urgent : Urgency.None;

    private static bool Says(string text, string words)
    {
        int at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && !IsDigit(text, at - 1) && !IsDigit(text, at + words.Length);
    }

    private static bool IsDigit(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsAsciiDigit(text[index]) || text[index] is ',' or '.' && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]));
}
