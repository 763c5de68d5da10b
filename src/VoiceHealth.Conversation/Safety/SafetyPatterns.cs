using System.Collections.Immutable;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>Patterns in the order they are evaluated in, laid out flat.</summary>
internal sealed class SafetyPatterns
{
    private readonly int[] _targets;
    private readonly int[] _firstStep;
    private readonly SafetyStep[] _steps;

    public SafetyPatterns(ImmutableArray<SafetyPattern> patterns)
    {
        _targets = [.. patterns.Select(p => p.Target)];
        _steps = [.. patterns.SelectMany(p => p.Steps)];
        _firstStep = new int[patterns.Length + 1];
        for (int i = 0; i < patterns.Length; i++)
        {
            _firstStep[i + 1] = _firstStep[i] + patterns[i].Steps.Length;
        }
    }

    /// <summary>Adds to the workspace all that the patterns find.</summary>
    public void Find(SafetyWorkspace workspace)
    {
        for (int i = 0; i < _targets.Length; i++)
        {
            ReadOnlySpan<SafetyStep> steps = StepsOf(i);
            if (IsPossible(steps, workspace))
            {
                Collect(_targets[i], Run(steps, workspace), workspace);
            }
        }
    }

    /// <summary>Whether any of the patterns holds.</summary>
    public bool Holds(SafetyWorkspace workspace)
    {
        for (int i = 0; i < _targets.Length; i++)
        {
            ReadOnlySpan<SafetyStep> steps = StepsOf(i);
            if (IsPossible(steps, workspace) && Run(steps, workspace).AsSpan(0, workspace.WordCount + 1).ContainsAnyExcept((short)-1))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<SafetyStep> StepsOf(int pattern) => _steps.AsSpan(_firstStep[pattern].._firstStep[pattern + 1]);

    private static bool IsPossible(ReadOnlySpan<SafetyStep> steps, SafetyWorkspace workspace)
    {
        foreach (ref readonly SafetyStep step in steps)
        {
            if (!step.Optional && !workspace.Has(step.Symbol))
            {
                return false;
            }
        }

        return true;
    }

    // reached[e] is the latest start of what has been matched so far and ends at e; -1 where nothing ends there.
    private static short[] Run(ReadOnlySpan<SafetyStep> steps, SafetyWorkspace workspace)
    {
        (short[] reached, short[] next) = workspace.Positions();
        int size = workspace.WordCount + 1;
        reached.AsSpan(0, size).Fill(-1);
        foreach (SafetySpan span in workspace.Spans(steps[0].Symbol))
        {
            reached[span.End] = Math.Max(reached[span.End], span.Start);
        }

        foreach (ref readonly SafetyStep step in steps[1..])
        {
            Advance(step, reached, next, size, workspace);
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

        foreach (SafetySpan span in workspace.Spans(step.Symbol))
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
