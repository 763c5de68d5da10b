namespace VoiceHealth.Cli.Releases;

/// <summary>Whether one word may have been meant for another.</summary>
internal static class Spelling
{
    /// <summary>Whether at most so many letters are added, left out or changed. Levenshtein's distance, row by row.</summary>
    public static bool IsWithin(int most, string first, string second)
    {
        if (Math.Abs(first.Length - second.Length) > most)
        {
            return false;
        }

        int[] above = [.. Enumerable.Range(0, second.Length + 1)];
        for (int i = 0; i < first.Length; i++)
        {
            int[] row = new int[second.Length + 1];
            row[0] = i + 1;
            for (int j = 0; j < second.Length; j++)
            {
                row[j + 1] = Math.Min(Math.Min(row[j], above[j + 1]) + 1, above[j] + (first[i] == second[j] ? 0 : 1));
            }

            if (row.Min() > most)
            {
                return false;
            }

            above = row;
        }

        return above[^1] <= most;
    }
}
