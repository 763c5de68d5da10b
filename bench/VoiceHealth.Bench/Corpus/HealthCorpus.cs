using System.Text;

namespace VoiceHealth.Bench.Corpus;

/// <summary>
/// Made-up chunks of health-like text: about 80 words in sentences, words drawn by Zipf's law, and a topic word or two that a chunk
/// repeats, as real pages do. The same seed gives the same text.
/// </summary>
internal sealed class HealthCorpus
{
    private const int VocabularySize = 20_000;

    private readonly string[] _words = HealthVocabulary.Take(VocabularySize);
    private readonly ZipfSampler _ranks = new(VocabularySize);
    private readonly Random _random;

    public HealthCorpus(int seed) => _random = new Random(seed);

    public IEnumerable<string> Chunks(int count) => Enumerable.Range(0, count).Select(_ => Chunk());

    private string Chunk()
    {
        StringBuilder text = new(700);
        string topic = _words[_random.Next(150, VocabularySize)];
        for (int left = _random.Next(60, 101); left > 0;)
        {
            int length = Math.Min(left, _random.Next(6, 21));
            Sentence(text, topic, length);
            left -= length;
        }

        return text.ToString();
    }

    private void Sentence(StringBuilder text, string topic, int length)
    {
        int start = text.Length == 0 ? 0 : text.Append(' ').Length;
        for (int i = 0; i < length; i++)
        {
            string word = _random.Next(25) == 0 ? topic : _words[_ranks.Next(_random)];
            text.Append(i == 0 ? "" : _random.Next(12) == 0 ? ", " : " ").Append(word).Append(_random.Next(60) == 0 ? "'s" : "");
        }

        text[start] = char.ToUpperInvariant(text[start]);
        text.Append('.');
    }
}
