using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VoiceHealth.Conversation.Answers;

/// <summary>Hears somebody put right what was understood: "no, I said goitre", "my tooth, I mean". The same question goes on with the words that are meant.</summary>
internal static class Correction
{
    private static readonly FrozenSet<string> Openers = Words("no nope nah sorry oh ok okay er um erm well but actually wait that's wrong");

    private static readonly FrozenSet<string> Marks = Words("said say meant mean asked");

    private static readonly FrozenSet<string> AfterMark = Words("about for to the");

    /// <summary>The words that are meant; empty where nothing is put right.</summary>
    public static ImmutableArray<string> Meant(ImmutableArray<string> tokens)
    {
        if (tokens.Length > 3 && IsMark(tokens, tokens.Length - 2))
        {
            return tokens[..^2];
        }

        int start = 0;
        while (start < tokens.Length && Openers.Contains(tokens[start]))
        {
            start++;
        }

        if (!IsMark(tokens, start))
        {
            return [];
        }

        start += 2;
        while (start < tokens.Length && AfterMark.Contains(tokens[start]))
        {
            start++;
        }

        return tokens[start..];
    }

    /// <summary>"No, not shingles": the open topic's name after "not", and nothing else.</summary>
    public static bool TurnsDown(ImmutableArray<string> tokens, string topic)
    {
        int start = 0;
        while (start < tokens.Length && (Openers.Contains(tokens[start]) || tokens[start] is "i" or "didn't" or "don't" || Marks.Contains(tokens[start])))
        {
            start++;
        }

        return start + 1 < tokens.Length && tokens[start] == "not" && FollowUp.ShortNamesOf(topic).Contains(string.Join(' ', tokens[(start + 1)..]));
    }

    private static bool IsMark(ImmutableArray<string> tokens, int at) => at + 1 < tokens.Length && tokens[at] == "i" && Marks.Contains(tokens[at + 1]);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
