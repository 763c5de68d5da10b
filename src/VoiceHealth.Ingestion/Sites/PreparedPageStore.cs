using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Ingestion.Sites;

/// <summary>
/// Pages prepared by an earlier run, in one file, so that a page that has not changed is not read again. For each page: its key
/// (64 letters), the length of what follows (4 bytes, little endian), and a <see cref="CheckedFile"/> with the page as JSON. A run
/// writes the file anew, with the pages that it had, and puts it in the place of the old one at its end; what is damaged or cut off
/// is only prepared again.
/// </summary>
public sealed class PreparedPageStore : IDisposable
{
    private const int KeyLength = 64;
    private static readonly CheckedFile Envelope = new("VHPAGE  ", 1, "a prepared page");

    private readonly string? _path;
    private readonly SafeFileHandle? _earlier;
    private readonly Dictionary<string, (long Position, int Length)> _places = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (long Position, int Length)> _added = new(StringComparer.Ordinal);
    private readonly Lock _adding = new();
    private SafeFileHandle? _additions;
    private long _additionsEnd;
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);

    private PreparedPageStore(string? path)
    {
        _path = path;
        _earlier = path is not null && File.Exists(path) ? File.OpenHandle(path) : null;
        if (_earlier is not null)
        {
            FindPlaces(_earlier);
        }
    }

    /// <summary>A store that keeps nothing.</summary>
    public static PreparedPageStore None() => new(null);

    /// <param name="path">The file; it need not be there yet.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PreparedPageStore Open(string path) => new(path);

    public void Dispose()
    {
        _earlier?.Dispose();
        _additions?.Dispose();
    }

    /// <summary>Keeps a page of the earlier run for the next one; false where it is not there whole.</summary>
    public bool TryKeep(string key)
    {
        try
        {
            if (Bytes(key) is not { } bytes)
            {
                return false;
            }

            Envelope.Open(bytes);
            _used[key] = true;
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>A page that was kept or added.</summary>
    public PreparedPage Read(string key) => JsonSerializer.Deserialize(Envelope.Open(Bytes(key)), SiteJsonContext.Default.PreparedPage)!;

    public void Add(string key, PreparedPage page)
    {
        if (_path is not null)
        {
            _added[key] = Append(Envelope.Seal(JsonSerializer.SerializeToUtf8Bytes(page, SiteJsonContext.Default.PreparedPage)));
            _used[key] = true;
        }
    }

    /// <summary>Writes the pages that this run had, where they are not just those of the earlier one.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save()
    {
        if (_path is null || (_added.IsEmpty && _places.Count == _used.Count))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        string temporary = $"{_path}.{Environment.ProcessId}";
        using (FileStream file = File.Create(temporary))
        {
            foreach (string key in _used.Keys.Order(StringComparer.Ordinal))
            {
                if (Bytes(key) is { } bytes)
                {
                    file.Write(Encoding.ASCII.GetBytes(key));
                    file.Write(BitConverter.GetBytes(bytes.Length));
                    file.Write(bytes);
                }
            }
        }

        File.Move(temporary, _path, overwrite: true);
    }

    private byte[]? Bytes(string key)
    {
        if (_added.TryGetValue(key, out (long Position, int Length) added))
        {
            return Read(_additions!, added);
        }

        return _places.TryGetValue(key, out (long Position, int Length) place) ? Read(_earlier!, place) : null;
    }

    private static byte[]? Read(SafeFileHandle file, (long Position, int Length) place)
    {
        byte[] bytes = new byte[place.Length];
        return RandomAccess.Read(file, bytes, place.Position) == bytes.Length ? bytes : null;
    }

    /// <summary>New pages wait in a file of their own, which goes with this run: a large site would fill the memory.</summary>
    private (long Position, int Length) Append(byte[] bytes)
    {
        lock (_adding)
        {
            if (_additions is null)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
                _additions = File.OpenHandle($"{_path}.{Environment.ProcessId}.added", FileMode.Create, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
            }

            long position = _additionsEnd;
            RandomAccess.Write(_additions, bytes, position);
            _additionsEnd += bytes.Length;
            return (position, bytes.Length);
        }
    }

    private void FindPlaces(SafeFileHandle file)
    {
        long end = RandomAccess.GetLength(file);
        Span<byte> head = stackalloc byte[KeyLength + sizeof(int)];
        for (long position = 0; position + head.Length <= end;)
        {
            RandomAccess.Read(file, head, position);
            int length = BitConverter.ToInt32(head[KeyLength..]);
            position += head.Length;
            if (length < 0 || position + length > end)
            {
                return;
            }

            _places[Encoding.ASCII.GetString(head[..KeyLength])] = (position, length);
            position += length;
        }
    }
}
