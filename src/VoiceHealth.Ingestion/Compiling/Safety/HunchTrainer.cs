using VoiceHealth.Content.Safety;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>
/// Learns a hunch from sentences: multinomial logistic regression, its steps sized by AdaGrad (Duchi, Hazan and Singer 2011). The
/// same sentences give the same hunch.
/// </summary>
internal sealed class HunchTrainer
{
    private const int Rounds = 24;
    private const double Rate = 0.5;
    private const double BiasRate = 0.05;

    /// <summary>Part of a sentence's weight that goes to the other classes, so that one label that is wrong does not bend the rest.</summary>
    private const double Doubt = 0.02;

    /// <summary>How strongly weights are drawn to nothing, so that what few sentences say is not believed as much as what many do (ridge).</summary>
    private const double Decay = 1e-4;

    /// <summary>Weights below it change nothing that can be heard, and are left out.</summary>
    private const double LeastWeight = 0.15;

    private readonly Dictionary<int, int> _places = [];
    private readonly List<Example> _examples = [];
    private readonly double[] _weights;
    private readonly double[] _squares;
    private readonly double[] _bias = [-1, -1, -1, -1, -1];
    private readonly double[] _odds = new double[SafetyHunch.ClassCount];

    private HunchTrainer(HunchSource source, HunchVocabulary vocabulary)
    {
        (int[] Marks, int Kind)[] sentences = [.. source.Utterances.Select(u => (vocabulary.Read(u.Words), u.Kind))];
        Dictionary<int, int> words = sentences.SelectMany(s => s.Marks).CountBy(m => SafetyHunch.TokenIn(m)).ToDictionary();
        HashSet<int> single = [.. sentences.SelectMany(s => FeaturesOf(s.Marks)).CountBy(f => f).Where(f => f.Value == 1).Select(f => f.Key)];
        foreach ((int[] marks, int kind) in sentences)
        {
            int[] rareUnknown = [.. marks.Select(m => words[SafetyHunch.TokenIn(m)] == 1 ? SafetyHunch.UnknownToken : m)];
            _examples.Add(new Example(PlacesOf(marks, single), PlacesOf(rareUnknown, single), kind));
        }

        _weights = new double[_places.Count * SafetyHunch.ClassCount];
        _squares = new double[_weights.Length];
        Array.Fill(_squares, 1e-3);
    }

    public static SafetyHunch Train(HunchSource source, HunchLimits limits)
    {
        var vocabulary = new HunchVocabulary(source);
        var trainer = new HunchTrainer(source, vocabulary);
        var order = new Random(20261122);
        Example[] examples = [.. trainer._examples];
        for (int round = 0; round < Rounds; round++)
        {
            order.Shuffle(examples);
            foreach (Example example in examples)
            {
                trainer.Learn(round % 2 == 0 ? example.Places : example.RareUnknown, example.Kind);
            }
        }

        return trainer.Result(vocabulary, limits);
    }

    private static HashSet<int> FeaturesOf(int[] marks)
    {
        var features = new HashSet<int>();
        foreach (int feature in SafetyHunch.FeaturesOf(marks))
        {
            features.Add(feature);
        }

        return features;
    }

    /// <param name="single">Features that one sentence alone has; they would say more about it than about danger.</param>
    private int[] PlacesOf(int[] marks, HashSet<int> single) => [.. FeaturesOf(marks).Where(f => !single.Contains(f)).Select(PlaceOf)];

    private int PlaceOf(int feature)
    {
        if (!_places.TryGetValue(feature, out int place))
        {
            _places.Add(feature, place = _places.Count);
        }

        return place;
    }

    private void Learn(int[] places, int kind)
    {
        double root = Math.Sqrt(Math.Max(1, places.Length));
        Array.Copy(_bias, _odds, _odds.Length);
        foreach (int place in places)
        {
            for (int c = 0; c < _odds.Length; c++)
            {
                _odds[c] += _weights[(place * SafetyHunch.ClassCount) + c] / root;
            }
        }

        double sum = 1;
        for (int c = 0; c < _odds.Length; c++)
        {
            _odds[c] = Math.Exp(Math.Min(_odds[c], 30));
            sum += _odds[c];
        }

        for (int c = 0; c < _odds.Length; c++)
        {
            double error = (_odds[c] / sum) - (c == kind ? 1 - Doubt : Doubt / _odds.Length);
            _bias[c] -= BiasRate * error;
            Step(places, c, error / root);
        }
    }

    private void Step(int[] places, int kind, double gradient)
    {
        foreach (int place in places)
        {
            int at = (place * SafetyHunch.ClassCount) + kind;
            _squares[at] += gradient * gradient;
            _weights[at] -= Rate * (gradient + (Decay * _weights[at])) / Math.Sqrt(_squares[at]);
        }
    }

    private SafetyHunch Result(HunchVocabulary vocabulary, HunchLimits limits)
    {
        KeyValuePair<int, int>[] kept = [.. _places.Where(p => WeightsAt(p.Value).Any(w => Math.Abs(w) >= LeastWeight)).OrderBy(p => p.Key)];
        return new SafetyHunch(
            vocabulary.Words,
            vocabulary.Tokens,
            [.. kept.Select(p => p.Key)],
            [.. kept.SelectMany(p => WeightsAt(p.Value)).Select(InHundredths)],
            [.. _bias.Select(w => (int)InHundredths(w))],
            limits.Alarms,
            limits.Outweighs,
            limits.Harmless);
    }

    private ArraySegment<double> WeightsAt(int place) => new(_weights, place * SafetyHunch.ClassCount, SafetyHunch.ClassCount);

    private static short InHundredths(double weight) => (short)Math.Clamp(Math.Round(weight * 100), short.MinValue, short.MaxValue);

    /// <param name="RareUnknown">The same with words that no other sentence has as unknown ones, so that it is learned what an unknown word means.</param>
    private sealed record Example(int[] Places, int[] RareUnknown, int Kind);
}
