using VoiceHealth.Content.Packing;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>Gives tokens to the words of the sentences to learn from: one for a class of words or for a stem.</summary>
internal sealed class HunchVocabulary
{
    private readonly Dictionary<string, int> _tokens = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly SafetyHunch _known;

    public HunchVocabulary(HunchSource source)
    {
        foreach ((string name, List<SourceText> words) in source.Alike)
        {
            words.ForEach(w => _words[w.Value] = TokenOf($"<{name}>"));
        }

        foreach (string word in source.Utterances.SelectMany(u => WordsOf(u.Words)).Where(w => !char.IsDigit(w[0])).Order(StringComparer.Ordinal))
        {
            string stem = word[..SafetyStem.LengthOf(word)];
            int token = _words.TryGetValue(word, out int known) ? known : TokenOf(stem);
            _words[word] = token;
            _words.TryAdd(stem, token);
        }

        if (_words.Count >= SafetyHunch.MaxWords)
        {
            throw new InvalidDataException($"There are {_words.Count} words to learn from, and a hunch can hold {SafetyHunch.MaxWords - 1}. Take sentences away.");
        }

        _known = SafetyHunch.None with { Words = [.. _words.Keys], Tokens = [.. _words.Values] };
    }

    public PackedTexts Words => _known.Words;

    public Packed<int> Tokens => _known.Tokens;

    /// <summary>A sentence as the hunch will see it.</summary>
    public int[] Read(string sentence) =>
        [SafetyHunch.StartToken, .. WordsOf(sentence).Select(w => _known.MarkOf(w)), SafetyHunch.EndToken];

    private int TokenOf(string name)
    {
        if (!_tokens.TryGetValue(name, out int token))
        {
            token = SafetyHunch.FirstToken + _tokens.Count;
            _tokens.Add(name, token < SafetyHunch.MaxTokens ? token : throw new InvalidDataException("There are more words to learn from than a hunch can hold."));
        }

        return token;
    }

    private static List<string> WordsOf(string sentence)
    {
        var words = new List<string>();
        var tokens = new SafetyTokenizer(sentence, new char[SafetyTokenizer.MaxWordLength]);
        while (tokens.TryRead(out ReadOnlySpan<char> word))
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
