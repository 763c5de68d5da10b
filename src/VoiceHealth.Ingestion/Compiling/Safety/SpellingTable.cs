using VoiceHealth.Content.Safety;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>Reads a pattern's words as the words of an utterance are read, so that an editor may write either spelling.</summary>
internal sealed class SpellingTable
{
    private readonly Dictionary<(string Word, string Next), string[]> _readAs = [];

    public SpellingTable(SafetySource source)
    {
        foreach (SourceText filler in source.Skip)
        {
            _readAs[(filler.Value, "")] = [];
        }

        foreach ((SourceText words, SourceText readAs) in source.Spellings)
        {
            List<string> parts = Tokens(words.Value);
            if (parts.Count is 1 or 2)
            {
                _readAs[(parts[0], parts.Count == 2 ? parts[1] : "")] = [.. Tokens(readAs.Value)];
            }
            else
            {
                source.Errors.Add(words.Error($"\"{words.Value}\" is {parts.Count} words; a spelling is of one word or two."));
            }
        }
    }

    public IReadOnlyDictionary<(string Word, string Next), string[]> All => _readAs;

    /// <summary>The words as they reach the patterns: none where all are fillers.</summary>
    public string[] Read(string[] words)
    {
        var read = new List<string>();
        foreach (string word in words)
        {
            string[] single = _readAs.GetValueOrDefault((word, "")) ?? [word];
            foreach (string part in single)
            {
                if (read.Count > 0 && _readAs.TryGetValue((read[^1], part), out string[]? pair))
                {
                    read.RemoveAt(read.Count - 1);
                    read.AddRange(pair);
                }
                else
                {
                    read.Add(part);
                }
            }
        }

        return [.. read];
    }

    private static List<string> Tokens(string text)
    {
        var words = new List<string>();
        var tokens = new SafetyTokenizer(text, new char[SafetyTokenizer.MaxWordLength]);
        while (tokens.TryRead(out ReadOnlySpan<char> word))
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
