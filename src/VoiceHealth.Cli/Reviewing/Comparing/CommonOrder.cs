namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>What two sequences have in common in the same order.</summary>
internal static class CommonOrder
{
    /// <summary>At [i, j], the length of the longest common subsequence of what stands from there on.</summary>
    public static int[,] Lengths(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (int i = old.Length - 1; i >= 0; i--)
        {
            for (int j = now.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
