using VoiceHealth.Search.Language;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Fitting.Asking;

/// <summary>Fits a weight for each sign and class by the likelihood of the class that was asked for (softmax).</summary>
internal sealed class AskingFitter
{
    private const double Decay = 0.0004;
    private const int LeastExamples = 2;
    private const float LeastWeight = 0.12f;
    private const int Steps = 150;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private double[] _weights = [];

    public IEnumerable<string> Signs => _numbers.Keys;

    /// <summary>Fits twice: the second time without the signs that told little the first time, so that the file stays small and loses nothing by it.</summary>
    public void Fit(IReadOnlyCollection<AskingExample> examples)
    {
        FitSigns(examples, examples.SelectMany(example => example.Signs).CountBy(sign => sign).Where(entry => entry.Value >= LeastExamples).Select(entry => entry.Key));
        FitSigns(examples, [.. Signs.Where(sign => WeightsOf(sign).Max(Math.Abs) >= LeastWeight)]);
    }

    private void FitSigns(IReadOnlyCollection<AskingExample> examples, IEnumerable<string> signs)
    {
        string[] all = [.. AspectEvidence.Names.Concat(signs).Distinct()];
        _numbers.Clear();
        foreach (string sign in all)
        {
            _numbers.Add(sign, _numbers.Count);
        }

        (AskingExample Example, int[] Signs)[] read = [.. examples.Select(example => (example, Known(example)))];
        double total = examples.Sum(example => example.Weight);
        var scores = new double[AspectClasses.Count];
        _weights = Descent.Minimize(_numbers.Count * AspectClasses.Count, Decay, (weights, gradient) =>
        {
            foreach ((AskingExample example, int[] known) in read)
            {
                Score(weights, example, known, scores);
                AddGradient(gradient, example, known, scores, example.Weight / total);
            }
        }, Steps);
    }

    public float[] WeightsOf(string sign) => [.. Enumerable.Range(0, AspectClasses.Count).Select(i => (float)_weights[(_numbers[sign] * AspectClasses.Count) + i])];

    /// <summary>The likeliest class.</summary>
    public int Judge(AskingExample example)
    {
        var scores = new double[AspectClasses.Count];
        Score(_weights, example, Known(example), scores);
        return Array.IndexOf(scores, scores.Max());
    }

    private int[] Known(AskingExample example) => [.. example.Signs.Where(_numbers.ContainsKey).Select(sign => _numbers[sign])];

    private static void Score(double[] weights, AskingExample example, int[] signs, double[] scores)
    {
        for (int aspectClass = 0; aspectClass < scores.Length; aspectClass++)
        {
            double score = 0;
            foreach (int sign in signs)
            {
                score += weights[(sign * scores.Length) + aspectClass];
            }

            float[] evidence = example.Evidence[aspectClass];
            for (int i = 0; i < evidence.Length; i++)
            {
                score += evidence[i] * weights[(i * scores.Length) + aspectClass];
            }

            scores[aspectClass] = score;
        }
    }

    private static void AddGradient(double[] gradient, AskingExample example, int[] signs, double[] scores, double scale)
    {
        double largest = scores.Max();
        double all = scores.Sum(score => Math.Exp(score - largest));
        for (int aspectClass = 0; aspectClass < scores.Length; aspectClass++)
        {
            double error = scale * ((Math.Exp(scores[aspectClass] - largest) / all) - (aspectClass == example.Class ? 1 : 0));
            foreach (int sign in signs)
            {
                gradient[(sign * scores.Length) + aspectClass] += error;
            }

            float[] evidence = example.Evidence[aspectClass];
            for (int i = 0; i < evidence.Length; i++)
            {
                gradient[(i * scores.Length) + aspectClass] += error * evidence[i];
            }
        }
    }
}
