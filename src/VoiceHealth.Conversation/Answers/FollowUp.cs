using System.Collections.Immutable;

namespace VoiceHealth.Conversation.Answers;

/// <summary>Hears that a question goes on from the last one with another topic: "what about …", "and …".</summary>
internal static class FollowUp
{
    private static readonly string[] Fillers = ["ok", "okay", "so", "right", "well", "um", "er", "erm", "oh", "and"];

    public static bool Opens(ImmutableArray<string> tokens)
    {
        int start = 0;
        bool and = false;
        while (start < tokens.Length && Fillers.Contains(tokens[start], StringComparer.Ordinal))
        {
            and |= tokens[start] == "and";
            start++;
        }

        bool whatAbout = start + 1 < tokens.Length && tokens[start] is "what" or "how" && tokens[start + 1] == "about";
        return whatAbout || and;
    }
}
