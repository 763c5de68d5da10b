using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Ingestion.Compiling.Pronunciations;

/// <summary>
/// Reads the pronunciations that editors write: a line a word, cells parted by tabs, <c>word say ipa note</c>. Lines that are empty
/// or start with # say nothing; the note is for editors.
/// </summary>
public static class PronunciationSource
{
    private const int LongestCell = 100;

    private static readonly SearchValues<char> Ipa = SearchValues.Create("abdefhijklmnoprstuvwzæðŋɐɑɒɔəɚɛɜɝɡgɪɫɹɾʃʊʌʒʔʤʧθˈˌː.͡ ");

    /// <summary>Reads a file and checks every line; with any error, nothing of it may be used.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PronunciationCompilation Read(string path)
    {
        string file = Path.GetFileName(path);
        try
        {
            string text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
            return Compile(file, text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'));
        }
        catch (DecoderFallbackException)
        {
            return Refused($"{file} is not in UTF-8. Save it as UTF-8, or restore it from version control.");
        }
    }

    internal static PronunciationCompilation Compile(string file, IReadOnlyList<string> lines)
    {
        var entries = new SortedDictionary<string, PronunciationEntry>(StringComparer.OrdinalIgnoreCase);
        var errors = ImmutableArray.CreateBuilder<string>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) || lines[i].StartsWith('#'))
            {
                continue;
            }

            string[] cells = [.. lines[i].Split('\t').Select(cell => cell.Trim()), "", "", ""];
            var entry = new PronunciationEntry(cells[0], cells[1], cells[2]);
            string? fault = FaultOf(entry) ?? (entries.TryAdd(entry.Word, entry) ? null : $"'{entry.Word}' has an entry already; delete one of the two");
            if (fault is not null)
            {
                errors.Add($"{file}:{i + 1}: {fault}.");
            }
        }

        return entries.Count == 0 && errors.Count == 0
            ? Refused($"{file} has no entry, so words would be said wrong that were said right. Restore it from version control.")
            : new PronunciationCompilation(new PronunciationTable([.. entries.Values]), errors.ToImmutable());
    }

    private static PronunciationCompilation Refused(string error) => new(new PronunciationTable([]), [error]);

    internal static string? FaultOf(PronunciationEntry entry)
    {
        if (entry.Word.Length is 0 or > LongestCell || !entry.Word.All(character => char.IsLetterOrDigit(character) || character is '-' or '\'' or '’'))
        {
            return $"'{entry.Word}' is not one word; write one word of letters, digits, hyphens and apostrophes in the first cell";
        }

        if (entry.Alias.Length == 0 == (entry.Ipa.Length == 0))
        {
            return $"'{entry.Word}' needs either what to say in the second cell or its sounds in the third, not both";
        }

        if (entry.Alias.Length > LongestCell || !entry.Alias.All(character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '\''))
        {
            return $"'{entry.Alias}' cannot be said; write words of letters, with spaces and hyphens between";
        }

        int odd = entry.Ipa.AsSpan().IndexOfAnyExcept(Ipa);
        return entry.Ipa.Length > LongestCell || odd >= 0
            ? $"'{entry.Ipa}' is no IPA that Alexa knows for British English{(odd >= 0 ? $" ('{entry.Ipa[odd]}')" : "")}; see its supported phonemes"
            : null;
    }
}
