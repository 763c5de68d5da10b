using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Search.Language;

namespace VoiceHealth.Search.Understanding;

/// <summary>Reads what about a topic is asked: the strongest pattern that fits decides, the first of equals.</summary>
internal sealed class AspectReader(AspectPatterns patterns)
{
    private const int MaxGap = 6;
    private const int MaxWords = 64;
    private const int Masked = -2;

    /// <summary>The aspect, and whether the words state it; <see cref="HealthAspect.Overview"/> where they do not.</summary>
    /// <param name="words">The normalised words.</param>
    /// <param name="topic">Positions of the topic's name: a word of it asks for nothing by itself ("ectopic pregnancy").</param>
    public (HealthAspect Aspect, bool Stated) Read(ImmutableArray<string> words, ulong topic = 0)
    {
        Span<float> strongest = stackalloc float[AspectClasses.Count];
        Span<HealthAspect> aspects = stackalloc HealthAspect[AspectClasses.Count];
        int best = ReadAll(words, topic, strongest, aspects);
        return best < 0 ? (HealthAspect.Overview, false) : (aspects[best], true);
    }

    /// <summary>The strongest pattern of each class that fits; the class of the strongest of all, or -1.</summary>
    /// <param name="words">The normalised words.</param>
    /// <param name="topic">Positions of the topic's name.</param>
    /// <param name="strongest">By class of <see cref="AspectClasses"/>: the weight of its pattern, 0 where none fits.</param>
    /// <param name="aspects">By class: the aspect of that pattern.</param>
    public int ReadAll(ImmutableArray<string> words, ulong topic, Span<float> strongest, Span<HealthAspect> aspects)
    {
        strongest.Clear();
        int count = Math.Min(words.Length, MaxWords);
        Span<int> numbers = stackalloc int[count];
        Span<int> others = stackalloc int[count];
        for (int i = 0; i < count; i++)
        {
            numbers[i] = patterns.Words.Find(words[i]);
            others[i] = (topic >> i & 1) == 0 ? numbers[i] : Masked;
        }

        int best = -1;
        for (int pattern = 0; pattern < patterns.Parts.Count; pattern++)
        {
            int aspectClass = AspectClasses.Of(patterns.AspectOf(pattern));
            float weight = patterns.Weights[pattern];
            if (aspectClass >= 0 && weight > strongest[aspectClass] && Fits(patterns.Parts[pattern], patterns.Parts[pattern].Length == 1 ? others : numbers))
            {
                bool first = best < 0 || weight > strongest[best];
                strongest[aspectClass] = weight;
                aspects[aspectClass] = patterns.AspectOf(pattern);
                best = first ? aspectClass : best;
            }
        }

        return best;
    }

    private bool Fits(ReadOnlySpan<int> parts, ReadOnlySpan<int> words)
    {
        for (int start = 0; start <= words.Length; start++)
        {
            if (FitsAt(parts, words, start))
            {
                return true;
            }
        }

        return false;
    }

    private bool FitsAt(ReadOnlySpan<int> parts, ReadOnlySpan<int> words, int position)
    {
        if (parts.IsEmpty)
        {
            return true;
        }

        byte flags = patterns.PartFlags[parts[0]];
        ReadOnlySpan<int> rest = parts[1..];
        switch (flags)
        {
            case AspectPatterns.Start:
                return position == 0 && FitsAt(rest, words, 0);
            case AspectPatterns.End:
                return position == words.Length && FitsAt(rest, words, position);
            case AspectPatterns.AnyWord:
                return position < words.Length && FitsAt(rest, words, position + 1);
            case AspectPatterns.Gap:
                return FitsAfterGap(rest, words, position);
            default:
                bool fits = position < words.Length && patterns.PartWords[parts[0]].Contains(words[position]) && FitsAt(rest, words, position + 1);
                return fits || (flags == AspectPatterns.Optional && FitsAt(rest, words, position));
        }
    }

    private bool FitsAfterGap(ReadOnlySpan<int> rest, ReadOnlySpan<int> words, int position)
    {
        for (int end = position; end <= Math.Min(words.Length, position + MaxGap); end++)
        {
            if (FitsAt(rest, words, end))
            {
                return true;
            }
        }

        return false;
    }
}
