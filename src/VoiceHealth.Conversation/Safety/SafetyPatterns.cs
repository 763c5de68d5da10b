using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>Some of a table's patterns, in the order they are evaluated in.</summary>
/// <param name="first">The first of them.</param>
/// <param name="end">Where they end.</param>
internal readonly struct SafetyPatterns(SafetyPatternTable table, int first, int end)
{
    /// <summary>Adds to the workspace all that the patterns find.</summary>
    public void Find(SafetyWorkspace workspace)
    {
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<int> steps = table.Steps[i];
            if (IsPossible(steps, workspace))
            {
                Collect(table.Targets[i], Run(steps, workspace), workspace);
            }
        }
    }

    /// <summary>Whether any of the patterns holds.</summary>
    public bool Holds(SafetyWorkspace workspace)
    {
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<int> steps = table.Steps[i];
            if (IsPossible(steps, workspace) && Run(steps, workspace).AsSpan(0, workspace.WordCount + 1).ContainsAnyExcept((short)-1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPossible(ReadOnlySpan<int> steps, SafetyWorkspace workspace)
    {
        foreach (int packed in steps)
        {
            var step = SafetyStep.Unpack(packed);
            if (!step.Optional && !workspace.Has(step.Symbol))
            {
                return false;
            }
        }

        return true;
    }

    // reached[e] is the latest start of what has been matched so far and ends at e; -1 where nothing ends there.
    private static short[] Run(ReadOnlySpan<int> steps, SafetyWorkspace workspace)
    {
        (short[] reached, short[] next) = workspace.Positions();
        int size = workspace.WordCount + 1;
        reached.AsSpan(0, size).Fill(-1);
        foreach (SafetySpan span in workspace.Spans(SafetyStep.Unpack(steps[0]).Symbol))
        {
            reached[span.End] = Math.Max(reached[span.End], span.Start);
        }

        foreach (int step in steps[1..])
        {
            Advance(SafetyStep.Unpack(step), reached, next, size, workspace);
            (reached, next) = (next, reached);
        }

        return reached;
    }

    private static void Advance(in SafetyStep step, short[] reached, short[] next, int size, SafetyWorkspace workspace)
    {
        if (step.Optional)
        {
            reached.AsSpan(0, size).CopyTo(next);
        }
        else
        {
            next.AsSpan(0, size).Fill(-1);
        }

        SafetySpans spans = workspace.Spans(step.Symbol);
        workspace.Count(size + (spans.Length * (step.Gap + 1)));
        foreach (SafetySpan span in spans)
        {
            for (int before = span.Start; before >= Math.Max(0, span.Start - step.Gap); before--)
            {
                if (reached[before] >= 0)
                {
                    next[span.End] = Math.Max(next[span.End], reached[before]);
                }
            }
        }
    }

    private static void Collect(int target, short[] reached, SafetyWorkspace workspace)
    {
        for (short end = 0; end <= workspace.WordCount; end++)
        {
            if (reached[end] >= 0)
            {
                workspace.Add(target, new SafetySpan(reached[end], end));
            }
        }
    }
}
