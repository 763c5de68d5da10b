using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace VoiceHealth.Compatible.Lambda;

/// <summary>Reads HTTP/1.1 responses off a socket: head, then a body of known length or in chunks. Sizes are bounded.</summary>
internal sealed class HttpReplyReader(Socket socket)
{
    private const int MaxHead = 64 * 1024;

    // A synchronous event is at most 6 MB; the rest is room for its escapes.
    private const int MaxBody = 16 * 1024 * 1024;
    private byte[] _buffer = new byte[8192];
    private int _start;
    private int _end;

    public HttpReply Read()
    {
        string statusLine = ReadLine(true);
        string[] parts = statusLine.Split(' ', 3);
        if (parts.Length < 2 || !parts[0].StartsWith("HTTP/1.", StringComparison.Ordinal) || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int status))
        {
            throw new IOException("The Lambda Runtime API did not answer in HTTP/1.1; check the address in AWS_LAMBDA_RUNTIME_API.");
        }

        Dictionary<string, string> headers = ReadHeaders();
        return new HttpReply(status, headers, ReadBody(status, headers));
    }

    private Dictionary<string, string> ReadHeaders()
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        int size = 0;
        while (ReadLine(false) is { Length: > 0 } line)
        {
            size += line.Length;
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || size > MaxHead)
            {
                throw new IOException("The Lambda Runtime API sent a head that is malformed or larger than 64 KB.");
            }

            headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }

        return headers;
    }

    private byte[] ReadBody(int status, Dictionary<string, string> headers)
    {
        if (status is 204 or 304)
        {
            return [];
        }

        if (headers.GetValueOrDefault("Transfer-Encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase))
        {
            return ReadChunks();
        }

        int length = int.TryParse(headers.GetValueOrDefault("Content-Length", "0"), NumberStyles.None, CultureInfo.InvariantCulture, out int declared) ? declared : -1;
        var body = new byte[Checked(length)];
        Fill(body);
        return body;
    }

    private byte[] ReadChunks()
    {
        var body = new MemoryStream();
        while (true)
        {
            string line = ReadLine(false);
            string digits = line.Split(';', 2)[0].Trim();
            int size = int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int parsed) ? parsed : -1;
            Checked(size < 0 ? size : (int)body.Length + size);
            var chunk = new byte[size];
            Fill(chunk);
            body.Write(chunk);
            if (size == 0)
            {
                ReadHeaders();
                return body.ToArray();
            }

            ReadLine(false);
        }
    }

    private static int Checked(int length) => length is < 0 or > MaxBody
        ? throw new IOException("The Lambda Runtime API sent a body without a valid length up to 16 MB.")
        : length;

    private void Fill(Span<byte> target)
    {
        while (!target.IsEmpty)
        {
            if (_start == _end)
            {
                Receive(false);
            }

            int count = Math.Min(target.Length, _end - _start);
            _buffer.AsSpan(_start, count).CopyTo(target);
            _start += count;
            target = target[count..];
        }
    }

    private string ReadLine(bool first)
    {
        int scanned = 0;
        while (true)
        {
            int newline = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (newline >= 0)
            {
                string line = Encoding.Latin1.GetString(_buffer, _start, scanned + newline).TrimEnd('\r');
                _start += scanned + newline + 1;
                return line;
            }

            scanned = _end - _start;
            Receive(first && scanned == 0);
        }
    }

    /// <exception cref="EndOfStreamException">The connection ended before the first byte of a response.</exception>
    private void Receive(bool beforeAnything)
    {
        MakeRoom();
        int count = socket.Receive(_buffer.AsSpan(_end));
        if (count == 0)
        {
            throw beforeAnything
                ? new EndOfStreamException("The Lambda Runtime API closed the connection.")
                : new IOException("The Lambda Runtime API closed the connection in the middle of a response.");
        }

        _end += count;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            if (_buffer.Length >= MaxHead)
            {
                throw new IOException("The Lambda Runtime API sent a line longer than 64 KB.");
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }
}
