using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace VoiceHealth.Cli.Output;

/// <summary>Writes one JSON object a line to a file that appears only when it is complete.</summary>
internal sealed class JsonLines : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private readonly FileStream _stream;

    public JsonLines(string path)
    {
        _path = Path.GetFullPath(path);
        _temporary = _path + ".part";
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        _stream = new FileStream(_temporary, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024);
    }

    public void Write<T>(T value, JsonTypeInfo<T> type) => WriteLine(JsonSerializer.SerializeToUtf8Bytes(value, type));

    public void WriteLine(string json) => WriteLine(Encoding.UTF8.GetBytes(json));

    /// <summary>Puts the file in its place. Without it, disposing leaves nothing behind.</summary>
    public void Complete()
    {
        _stream.Dispose();
        File.Move(_temporary, _path, overwrite: true);
    }

    public void Dispose()
    {
        _stream.Dispose();
        File.Delete(_temporary);
    }

    private void WriteLine(byte[] json)
    {
        _stream.Write(json);
        _stream.WriteByte((byte)'\n');
    }
}
