using VoiceHealth.Content.Packing;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Language;

/// <summary>Reads words as concepts: each word's own, and those of the phrases that the words form.</summary>
internal sealed class ConceptReader(StringTable words, Packed<int> concepts, PackedLists phrases, Packed<int> phraseConcepts, PackedLists phrasesByFirstWord)
{
    public ConceptReader(LanguageModel model)
        : this(model.Words, model.Concepts, model.Phrases, model.PhraseConcepts, model.PhrasesByFirstWord)
    {
    }

    /// <summary>Numbers of the folded words, -1 for unknown ones.</summary>
    public int[] Number(IReadOnlyList<string> plain)
    {
        var numbers = new int[plain.Count];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = words.Find(WordFolder.Fold(plain[i]));
        }

        return numbers;
    }

    /// <summary>Every word's concept and every phrase's, by position; a phrase comes after its first word.</summary>
    public void ReadAll(ReadOnlySpan<int> numbers, List<ConceptToken> tokens)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            int word = numbers[i];
            tokens.Add(new ConceptToken(word < 0 ? -1 : concepts[word], i, 1));
            if (word < 0)
            {
                continue;
            }

            foreach (int phrase in phrasesByFirstWord[word])
            {
                if (numbers[i..].StartsWith(phrases[phrase]))
                {
                    tokens.Add(new ConceptToken(phraseConcepts[phrase], i, phrases[phrase].Length));
                }
            }
        }
    }

    /// <summary>The concepts of a name: the longest phrases stand for their words.</summary>
    public List<ConceptToken> ReadName(ReadOnlySpan<int> numbers)
    {
        var tokens = new List<ConceptToken>();
        for (int i = 0; i < numbers.Length;)
        {
            ConceptToken token = LongestAt(numbers, i);
            tokens.Add(token);
            i += token.Length;
        }

        return tokens;
    }

    private ConceptToken LongestAt(ReadOnlySpan<int> numbers, int start)
    {
        int word = numbers[start];
        var longest = new ConceptToken(word < 0 ? -1 : concepts[word], start, 1);
        if (word < 0)
        {
            return longest;
        }

        foreach (int phrase in phrasesByFirstWord[word])
        {
            if (phrases[phrase].Length > longest.Length && numbers[start..].StartsWith(phrases[phrase]))
            {
                longest = new ConceptToken(phraseConcepts[phrase], start, phrases[phrase].Length);
            }
        }

        return longest;
    }
}
