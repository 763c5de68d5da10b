using VoiceHealth.Content;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Ranking;

namespace VoiceHealth.Search.Understanding;

/// <summary>Judges what about a page is asked, from the way of asking, the patterns that fit, and where in the page the words stand that its name leaves over.</summary>
internal sealed class AspectJudge
{
    private readonly LanguageModel _model;
    private readonly AspectReader _patterns;
    private readonly int[] _evidence;

    public AspectJudge(LanguageModel model)
    {
        _model = model;
        _patterns = new AspectReader(model.Patterns);
        _evidence = [.. AspectEvidence.Names.Select(name => model.Asking.Signs.Find(name))];
    }

    /// <summary>The likeliest aspect; the strongest pattern's own, where that is of the same class.</summary>
    /// <param name="utterance">What was said.</param>
    /// <param name="topic">Positions of the topic's name.</param>
    /// <param name="page">Number of the page.</param>
    /// <param name="sections">Reads the page's parts.</param>
    public HealthAspect Judge(Utterance utterance, ulong topic, int page, SectionReader sections)
    {
        Span<float> patterns = stackalloc float[AspectClasses.Count];
        Span<HealthAspect> asked = stackalloc HealthAspect[AspectClasses.Count];
        Span<float> shares = stackalloc float[AspectClasses.Count];
        Span<float> scores = stackalloc float[AspectClasses.Count];
        _patterns.ReadAll(utterance.Words, topic, patterns, asked);
        sections.Measure(utterance, topic, page, shares);
        scores.Clear();
        AddSigns(utterance, topic, scores);
        AddEvidence(page, shares, patterns, scores);
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return patterns[best] > 0 ? asked[best] : AspectClasses.All[best];
    }

    private void AddSigns(Utterance utterance, ulong topic, Span<float> scores)
    {
        var sum = new float[AspectClasses.Count];
        AskingSigns.Visit(utterance, topic, sign =>
        {
            int number = _model.Asking.Signs.Find(sign);
            if (number >= 0)
            {
                _model.Asking.AddTo(sum, number, 1);
            }
        });
        sum.CopyTo(scores);
    }

    private void AddEvidence(int page, ReadOnlySpan<float> shares, ReadOnlySpan<float> patterns, Span<float> scores)
    {
        Span<float> values = stackalloc float[AspectEvidence.Count];
        for (int aspectClass = 0; aspectClass < scores.Length; aspectClass++)
        {
            AspectEvidence.Fill(values, aspectClass, SectionReader.Has(_model.Aspects[page], aspectClass), shares, patterns);
            for (int i = 0; i < values.Length; i++)
            {
                scores[aspectClass] += values[i] == 0 ? 0 : values[i] * _model.Asking.Of(_evidence[i], aspectClass);
            }
        }
    }
}
