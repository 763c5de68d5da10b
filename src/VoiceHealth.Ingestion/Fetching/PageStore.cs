using System.Security.Cryptography;
using System.Text.Json;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>
/// Raw pages on disk, for one source: <c>journal.jsonl</c>, one <see cref="JournalEntry"/> a line in the order things happened, and
/// <c>pages/ab/abcd…</c>, each file named by the SHA-256 of its bytes. Bytes are written under another name, flushed to disk and
/// renamed before the journal speaks of them, so that a process killed at any moment leaves no half page and no entry without
/// its bytes; a half-written last line is cut off when the store is opened again. The journal itself is flushed to disk at the end of a
/// round: what a power cut may take of it is only fetched again.
/// </summary>
public sealed class PageStore : IDisposable
{
    /// <summary>What an older reading has may have changed since, so that it is asked for again.</summary>
    private static readonly TimeSpan LongestRound = TimeSpan.FromDays(1);

    private readonly string _folder;
    private readonly FileStream _journal;
    private readonly Dictionary<string, JournalEntry> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JournalEntry> _thisRound = new(StringComparer.Ordinal);

    private DateTimeOffset _roundBegan;

    private PageStore(string folder, FileStream journal)
    {
        _folder = folder;
        _journal = journal;
    }

    /// <summary>Whether a reading was begun and not ended: what it has is not fetched again.</summary>
    public bool IsRoundOpen { get; private set; }

    /// <exception cref="SourceException">The folder is in use by another process, or its journal is damaged.</exception>
    public static PageStore Open(string folder)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, "journal.jsonl");
        FileStream journal;
        try
        {
            journal = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error)
        {
            throw new SourceException($"The page store {folder} is in use or cannot be written ({error.Message}). Wait for the other run to end, or name another with --store.", error);
        }

        var store = new PageStore(folder, journal);
        store.Replay(path);
        return store;
    }

    public void Dispose() => _journal.Dispose();

    /// <summary>Begins a reading, or goes on with one that was cut short within the last day.</summary>
    public void BeginRound(DateTimeOffset at)
    {
        if (!IsRoundOpen || at - _roundBegan > LongestRound)
        {
            Append(new JournalEntry(JournalEntryKind.RoundBegan, at));
        }
    }

    public void EndRound(DateTimeOffset at)
    {
        Append(new JournalEntry(JournalEntryKind.RoundEnded, at));
        _journal.Flush(flushToDisk: true);
    }

    /// <summary>The last good copy of a path; null where there never was one.</summary>
    public JournalEntry? Find(string path) => _pages.GetValueOrDefault(path);

    /// <summary>What the open round already knows of a path; null where it has yet to ask.</summary>
    public JournalEntry? FindInRound(string path) => _thisRound.GetValueOrDefault(path);

    public byte[] ReadBytes(string hash) => File.ReadAllBytes(FileOf(hash));

    /// <summary>All paths that there is a good copy of, in ordinal order.</summary>
    public IReadOnlyList<string> Paths => [.. _pages.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Keeps a page's bytes and then writes down that they came.</summary>
    /// <param name="entry">What is known of the page; its hash and size are set here.</param>
    public JournalEntry Store(JournalEntry entry, byte[] bytes)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        WriteOnce(FileOf(hash), bytes);
        entry = entry with { Kind = JournalEntryKind.Stored, Hash = hash, Bytes = bytes.Length };
        Append(entry);
        return entry;
    }

    public void Append(JournalEntry entry)
    {
        _journal.Write(JsonSerializer.SerializeToUtf8Bytes(entry, JournalJsonContext.Default.JournalEntry));
        _journal.WriteByte((byte)'\n');
        _journal.Flush();
        Apply(entry);
    }

    /// <summary>Reads every stored page back and compares it with its name; the paths whose bytes are missing or wrong.</summary>
    public IReadOnlyList<string> Verify() =>
        [.. _pages.Where(page => !IsWhole(page.Value.Hash!)).Select(page => page.Key).Order(StringComparer.Ordinal)];

    private static void WriteOnce(string file, byte[] bytes)
    {
        if (File.Exists(file))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        string temporary = file + ".part";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, file, overwrite: true);
    }

    private bool IsWhole(string hash) =>
        File.Exists(FileOf(hash)) && Convert.ToHexStringLower(SHA256.HashData(ReadBytes(hash))) == hash;

    private string FileOf(string hash) => Path.Combine(_folder, "pages", hash[..2], hash);

    private void Replay(string path)
    {
        byte[] bytes = new byte[_journal.Length];
        _journal.ReadExactly(bytes);
        int start = 0, line = 1;
        for (int end; (end = Array.IndexOf(bytes, (byte)'\n', start)) >= 0; start = end + 1, line++)
        {
            Apply(ReadLine(bytes.AsSpan(start, end - start), path, line));
        }

        _journal.SetLength(start);
        _journal.Position = start;
    }

    private static JournalEntry ReadLine(ReadOnlySpan<byte> json, string path, int line)
    {
        try
        {
            return JsonSerializer.Deserialize(json, JournalJsonContext.Default.JournalEntry)
                ?? throw new JsonException("the line is null");
        }
        catch (JsonException error)
        {
            throw new SourceException($"{path}:{line}: not a journal entry ({error.Message}). Delete that line, or the whole store to fetch everything again.", error);
        }
    }

    private void Apply(JournalEntry entry)
    {
        switch (entry.Kind)
        {
            case JournalEntryKind.RoundBegan:
                IsRoundOpen = true;
                _roundBegan = entry.At;
                _thisRound.Clear();
                return;
            case JournalEntryKind.RoundEnded:
                IsRoundOpen = false;
                return;
            case JournalEntryKind.Stored:
                _pages[entry.Path!] = entry;
                break;
            case JournalEntryKind.Unchanged when _pages.TryGetValue(entry.Path!, out JournalEntry? known):
                _pages[entry.Path!] = known with { At = entry.At, Modified = entry.Modified };
                break;
            case JournalEntryKind.Gone:
                _pages.Remove(entry.Path!);
                break;
        }

        _thisRound[entry.Path!] = entry;
    }
}
