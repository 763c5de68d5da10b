using System.Collections.Frozen;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>Finds a numbered type that no name holds: "type nine diabetes" is none of the types that there are.</summary>
internal static class UnnamedTypeReader
{
    private static readonly FrozenSet<string> Numbers = FrozenSet.Create(
        StringComparer.Ordinal, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    public static bool Holds(Utterance utterance, Evidence evidence)
    {
        for (int i = 0; i + 1 < utterance.Count; i++)
        {
            if (utterance.Words[i] == "type" && IsNumber(utterance.Words[i + 1]) && !IsInAName(evidence, 1UL << (i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(string word) => Numbers.Contains(word) || char.IsAsciiDigit(word[0]);

    private static bool IsInAName(Evidence evidence, ulong position)
    {
        foreach (ulong named in evidence.Named)
        {
            if ((named & position) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
