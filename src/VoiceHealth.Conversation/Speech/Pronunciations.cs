using System.Text.Json;
using VoiceHealth.Content.Json;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Conversation.Speech;

/// <summary>The pronunciations that editors own, by word. Only single words are looked up, so that writing speech stays linear.</summary>
public sealed class Pronunciations
{
    /// <summary>No entries: every word is said as the speech engine says it.</summary>
    public static readonly Pronunciations None = new([]);

    private readonly Dictionary<string, PronunciationEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PronunciationEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="entries">The last entry of a word counts.</param>
    public Pronunciations(IEnumerable<PronunciationEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (PronunciationEntry entry in entries)
        {
            _entries[entry.Word] = entry;
        }

        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal bool IsEmpty => _entries.Count == 0;

    /// <summary>The pronunciations of a release; <see cref="None"/> where it has none.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static Pronunciations Open(string release)
    {
        string file = Path.Combine(release, ReleaseLayout.Pronunciations);
        if (!File.Exists(file))
        {
            return None;
        }

        try
        {
            PronunciationTable table = StoredRecords.ReadPronunciations(File.ReadAllBytes(file));
            return table.Entries.IsEmpty ? None : new Pronunciations(table.Entries);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file} is damaged: {error.Message} Build the release again with voicehealth reindex.", error);
        }
    }

    /// <summary>An entry in capitals is found in capitals only, so that "AIDS" is not "aids"; any other in any case.</summary>
    internal PronunciationEntry? Find(ReadOnlySpan<char> word) =>
        _lookup.TryGetValue(word, out PronunciationEntry? entry) && (!IsCapitals(entry.Word) || word.SequenceEqual(entry.Word)) ? entry : null;

    private static bool IsCapitals(string word) => word.Length > 1 && !word.AsSpan().ContainsAnyInRange('a', 'z');
}
