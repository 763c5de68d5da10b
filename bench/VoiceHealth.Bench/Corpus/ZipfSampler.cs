namespace VoiceHealth.Bench.Corpus;

/// <summary>Draws ranks from 0 on, rank r in proportion to 1/(r+1), as words occur in text (Zipf's law).</summary>
internal sealed class ZipfSampler
{
    private readonly double[] _upTo;

    public ZipfSampler(int ranks)
    {
        _upTo = new double[ranks];
        double sum = 0;
        for (int i = 0; i < ranks; i++)
        {
            _upTo[i] = sum += 1.0 / (i + 1);
        }
    }

    public int Next(Random random)
    {
        int found = Array.BinarySearch(_upTo, random.NextDouble() * _upTo[^1]);
        return Math.Min(found >= 0 ? found : ~found, _upTo.Length - 1);
    }
}
