using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>
/// Finds what the hunch of a rule set finds. A long story is scored in overlapping parts, so that what surrounds the danger cannot
/// drown it; the part with the most danger counts.
/// </summary>
internal sealed class SafetyHunchScorer(SafetyHunch hunch)
{
    private const int PartLength = 32;

    /// <summary>Adds the symbol of the class that was found, or that the words are harmless, to the workspace.</summary>
    public void Find(ReadOnlySpan<char> utterance, SafetyWorkspace workspace)
    {
        if (hunch.Features.Length == 0)
        {
            return;
        }

        ReadTokens(utterance, workspace.Tokens);
        HunchFinding found = Score(workspace);
        workspace.Finding = found;
        var all = new SafetySpan(0, (short)workspace.WordCount);
        if (found.Danger >= hunch.Alarms[found.Kind])
        {
            workspace.Add(SafetySymbols.HunchEmergency + found.Kind, all);
        }
        else if (found.Danger <= hunch.Harmless)
        {
            workspace.Add(SafetySymbols.Harmless, all);
        }
    }

    private void ReadTokens(ReadOnlySpan<char> utterance, HeadAndTail tokens)
    {
        tokens.Clear();
        tokens.Add(SafetyHunch.StartToken);
        var words = new SafetyTokenizer(utterance, stackalloc char[SafetyTokenizer.MaxWordLength]);
        while (words.TryRead(out ReadOnlySpan<char> word))
        {
            tokens.Add(hunch.MarkOf(word));
        }

        tokens.Add(SafetyHunch.EndToken);
    }

    private HunchFinding Score(SafetyWorkspace workspace)
    {
        HunchFinding most = HunchFinding.None;
        ReadOnlySpan<int> tokens = workspace.Tokens.Items;
        for (int start = 0; start == 0 || start + (PartLength / 2) < tokens.Length; start += PartLength / 2)
        {
            ReadOnlySpan<int> heard = tokens.Slice(start, Math.Min(PartLength, tokens.Length - start));
            workspace.Count(heard.Length * (SafetyHunch.Window + 2));
            HunchFinding part = ScorePart(heard, workspace.BeginFeatures(hunch.Features.Length));
            most = part.Danger > most.Danger ? part : most;
        }

        return most;
    }

    private HunchFinding ScorePart(ReadOnlySpan<int> tokens, FeatureMarks marks)
    {
        Span<int> sums = stackalloc int[SafetyHunch.ClassCount];
        sums.Clear();
        foreach (int feature in SafetyHunch.FeaturesOf(tokens))
        {
            Add(feature, sums, marks);
        }

        return FindingOf(sums);
    }

    private void Add(int feature, Span<int> sums, FeatureMarks marks)
    {
        int at = Find(hunch.Features.Span, feature);
        if (at < 0 || !marks.TryMark(at))
        {
            return;
        }

        ReadOnlySpan<short> weights = hunch.Weights.Span.Slice(at * SafetyHunch.ClassCount, SafetyHunch.ClassCount);
        for (int kind = 0; kind < SafetyHunch.ClassCount; kind++)
        {
            sums[kind] += weights[kind];
        }
    }

    private static int Find(ReadOnlySpan<int> features, int feature)
    {
        int low = 0;
        for (int high = features.Length - 1; low <= high;)
        {
            int middle = (low + high) / 2;
            if (features[middle] == feature)
            {
                return middle;
            }

            (low, high) = features[middle] < feature ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    // A level's odds are the sum of its classes'; its likeliest class is what it is found as.
    private HunchFinding FindingOf(ReadOnlySpan<int> sums)
    {
        Span<double> levels = stackalloc double[SafetyHunch.LevelCount];
        Span<(double Odds, int Kind)> likeliest = stackalloc (double, int)[SafetyHunch.LevelCount];
        levels.Clear();
        likeliest.Clear();
        for (int kind = 0; kind < sums.Length; kind++)
        {
            double odds = Math.Exp(((sums[kind] / SafetyHunch.Scale) + hunch.Bias[kind]) / 100);
            int level = (int)SafetyHunch.LevelOf(kind) - 1;
            levels[level] += odds;
            likeliest[level] = odds > likeliest[level].Odds ? (odds, kind) : likeliest[level];
        }

        int best = levels[1] >= levels[0] ? 1 : 0;
        best = levels[2] > levels[best] ? 2 : best;
        return new HunchFinding(
            InHundredths(levels[0] + levels[1] + levels[2]), likeliest[best].Kind, InHundredths(levels[0]), InHundredths(levels[1]), InHundredths(levels[2]));
    }

    private static double InHundredths(double odds) => Math.Log(odds) * 100;
}
