using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Packing;
using VoiceHealth.Search.Language.Sources;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Language;

/// <summary>Gathers every word that the release knows, gives it a number, and says which concept it belongs to.</summary>
internal sealed class VocabularyBuilder
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<(int Derived, int Name)> _derived = [];
    private readonly Dictionary<string, string[]> _split = new(StringComparer.Ordinal);

    public int NumberOf(string folded)
    {
        if (!_numbers.TryGetValue(folded, out int number))
        {
            number = _words.Count;
            _numbers.Add(folded, number);
            _words.Add(folded);
        }

        return number;
    }

    public int[] Add(string text) => [.. Fold(text).Select(NumberOf)];

    public void AddPages(IEnumerable<SpeakablePage> pages)
    {
        foreach (Sentence sentence in pages.SelectMany(page => page.Chunks).SelectMany(chunk => chunk.Sentences))
        {
            Add(sentence.Quote);
        }
    }

    /// <summary>The concept of every word, once all words are in: concepts' single words first, phrases apart.</summary>
    public (int[] Concepts, PackedLists Phrases, int[] PhraseConcepts) Map(LanguageSources sources)
    {
        var single = new Dictionary<int, int>();
        var phrases = new List<int[]>();
        var targets = new List<int>();
        foreach ((string concept, string phrase) in sources.Concepts)
        {
            int target = NumberOf("=" + concept);
            int[] words = Add(phrase);
            if (words.Length == 1)
            {
                single.TryAdd(words[0], target);
            }
            else if (words.Length > 1)
            {
                phrases.Add(words);
                targets.Add(target);
            }
        }

        foreach ((int derived, int name) in _derived)
        {
            single.TryAdd(derived, single.GetValueOrDefault(name, name));
        }

        int[] concepts = [.. Enumerable.Range(0, _words.Count).Select(word => single.GetValueOrDefault(word, word))];
        return (concepts, PackedLists.Build(phrases), [.. targets]);
    }

    /// <summary>Lets words derived from a name's word ("anaemic") stand for it ("anaemia"), unless they are names' words themselves.</summary>
    public void AddDerived(IEnumerable<string> names)
    {
        string[] words = [.. names.SelectMany(Fold).Distinct()];
        HashSet<string> taken = [.. words];
        foreach (string word in words)
        {
            foreach (string derived in WordFamily.Of(word).Where(derived => !taken.Contains(derived)))
            {
                _derived.Add((NumberOf(derived), NumberOf(word)));
            }
        }
    }

    public StringTable Build() => StringTable.Build(_words);

    private string[] Fold(string text)
    {
        if (!_split.TryGetValue(text, out string[]? folded))
        {
            folded = [.. UtteranceNormalizer.Words(text).Select(WordFolder.Fold).Where(word => word.Length > 0)];
            _split.Add(text, folded);
        }

        return folded;
    }
}
