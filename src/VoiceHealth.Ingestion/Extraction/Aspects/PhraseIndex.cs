using System.Collections.Frozen;
using VoiceHealth.Content;

namespace VoiceHealth.Ingestion.Extraction.Aspects;

/// <summary>Finds the topmost row of a table of phrases that a heading matches, by looking only at phrases that begin with one of its words.</summary>
internal sealed class PhraseIndex
{
    private const int StemLength = 3;
    private readonly FrozenDictionary<string, (int Row, HeadingPhrase Phrase)[]> _byWord;
    private readonly FrozenDictionary<string, (int Row, HeadingPhrase Phrase)[]> _byStem;
    private readonly HealthAspect[] _aspects;

    public PhraseIndex(IReadOnlyList<(HealthAspect Aspect, HeadingPhrase[] Phrases)> rows)
    {
        _aspects = [.. rows.Select(row => row.Aspect)];
        var phrases = rows.SelectMany((row, i) => row.Phrases.Select(phrase => (Row: i, Phrase: phrase))).ToList();
        _byWord = phrases.Where(entry => !IsStem(entry.Phrase)).GroupBy(entry => entry.Phrase.Pattern[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _byStem = phrases.Where(entry => IsStem(entry.Phrase)).GroupBy(entry => entry.Phrase.Pattern[0][..StemLength]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public HealthAspect? Find(ReadOnlySpan<string> words)
    {
        int best = int.MaxValue;
        for (int start = 0; start < words.Length; start++)
        {
            best = Math.Min(best, TopRow(_byWord, words[start], words, start));
            if (words[start].Length >= StemLength)
            {
                best = Math.Min(best, TopRow(_byStem, words[start][..StemLength], words, start));
            }
        }

        return best == int.MaxValue ? null : _aspects[best];
    }

    private static bool IsStem(HeadingPhrase phrase) => phrase.Pattern[0].EndsWith('~');

    private static int TopRow(FrozenDictionary<string, (int Row, HeadingPhrase Phrase)[]> index, string key, ReadOnlySpan<string> words, int start)
    {
        int best = int.MaxValue;
        foreach ((int row, HeadingPhrase phrase) in index.GetValueOrDefault(key, []))
        {
            if (row < best && phrase.IsAt(words, start))
            {
                best = row;
            }
        }

        return best;
    }
}
