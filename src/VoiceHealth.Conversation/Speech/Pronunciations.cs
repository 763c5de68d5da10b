using System.Collections.Frozen;

namespace VoiceHealth.Conversation.Speech;

/// <summary>The pronunciations that editors own, by word. Only single words are looked up, so that writing speech stays linear.</summary>
public sealed class Pronunciations
{
    /// <summary>No entries: every word is said as the speech engine says it.</summary>
    public static readonly Pronunciations None = new([]);

    private readonly FrozenDictionary<string, Pronunciation> _entries;
    private readonly FrozenDictionary<string, Pronunciation>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="entries">The last entry of a word counts.</param>
    public Pronunciations(IEnumerable<Pronunciation> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var byWord = new Dictionary<string, Pronunciation>(StringComparer.OrdinalIgnoreCase);
        foreach (Pronunciation entry in entries)
        {
            byWord[entry.Word] = entry;
        }

        _entries = byWord.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal bool IsEmpty => _entries.Count == 0;

    /// <summary>The entry of a word. One in capitals, such as PAD, is not meant for the word in small letters.</summary>
    internal Pronunciation? Find(ReadOnlySpan<char> word) =>
        _lookup.TryGetValue(word, out Pronunciation? entry) && (!IsInCapitals(entry.Word) || word.SequenceEqual(entry.Word)) ? entry : null;

    private static bool IsInCapitals(string word) => word.Length > 1 && word.All(char.IsUpper);
}
