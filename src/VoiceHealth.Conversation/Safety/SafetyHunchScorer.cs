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
        (double danger, int kind) = Score(workspace);
        var all = new SafetySpan(0, (short)workspace.WordCount);
        if (danger * 100 >= hunch.Alarms[kind])
        {
            workspace.Add(SafetySymbols.HunchEmergency + kind, all);
        }
        else if (danger * 100 <= hunch.Harmless)
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

    private (double Danger, int Kind) Score(SafetyWorkspace workspace)
    {
        (double Danger, int Kind) most = (double.NegativeInfinity, 0);
        ReadOnlySpan<int> tokens = workspace.Tokens.Items;
        for (int start = 0; start == 0 || start + (PartLength / 2) < tokens.Length; start += PartLength / 2)
        {
            ReadOnlySpan<int> heard = tokens.Slice(start, Math.Min(PartLength, tokens.Length - start));
            workspace.Count(heard.Length * (SafetyHunch.Window + 2));
            (double Danger, int Kind) part = ScorePart(heard, workspace.BeginFeatures(hunch.Features.Length));
            most = part.Danger > most.Danger ? part : most;
        }

        return most;
    }

    private (double Danger, int Kind) ScorePart(ReadOnlySpan<int> tokens, FeatureMarks marks)
    {
        Span<int> sums = stackalloc int[SafetyHunch.ClassCount];
        sums.Clear();
        foreach (int feature in SafetyHunch.FeaturesOf(tokens))
        {
            Add(feature, sums, marks);
        }

        return DangerOf(sums);
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

    private (double Danger, int Kind) DangerOf(ReadOnlySpan<int> sums)
    {
        double odds = 0;
        (double Score, int Kind) best = (double.NegativeInfinity, 0);
        for (int kind = 0; kind < sums.Length; kind++)
        {
            double score = (sums[kind] / SafetyHunch.Scale) + hunch.Bias[kind];
            odds += Math.Exp(score / 100);
            best = score > best.Score ? (score, kind) : best;
        }

        return (Math.Log(odds), best.Kind);
    }
}
