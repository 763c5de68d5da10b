using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace VoiceHealth.Compatible.Lambda;

/// <summary>
/// One kept-alive HTTP/1.1 connection to the Runtime API, which is plain HTTP on the same machine. HttpClient would do the same
/// for several milliseconds more of every cold start.
/// </summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly string _host;
    private readonly int _port;
    private Socket? _socket;
    private HttpReplyReader? _reader;

    public HttpConnection(string hostAndPort)
    {
        int colon = hostAndPort.LastIndexOf(':');
        _host = colon < 0 ? hostAndPort : hostAndPort[..colon];
        _port = colon < 0 ? 80 : int.Parse(hostAndPort.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <exception cref="IOException">The connection broke, or what came back is not HTTP.</exception>
    public async Task<HttpReply> SendAsync(
        string method, string path, ReadOnlyMemory<byte> body, (string Name, string Value)[] headers, CancellationToken cancellationToken)
    {
        byte[] message = Message(method, path, body, headers);
        bool reused = _socket is not null;
        try
        {
            return await ExchangeAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (reused && problem is SocketException or EndOfStreamException && !cancellationToken.IsCancellationRequested)
        {
            // The other side had closed a connection that it had kept for us, before it answered anything: once more on a new one.
            return await ExchangeAsync(message, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => _socket?.Dispose();

    private async Task<HttpReply> ExchangeAsync(byte[] message, CancellationToken cancellationToken)
    {
        try
        {
            Socket socket = _socket ??= await ConnectAsync(cancellationToken).ConfigureAwait(false);
            await SendAllAsync(socket, message, cancellationToken).ConfigureAwait(false);
            HttpReply reply = await _reader!.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (string.Equals(reply.Headers.GetValueOrDefault("Connection"), "close", StringComparison.OrdinalIgnoreCase))
            {
                Close();
            }

            return reply;
        }
        catch
        {
            Close();
            throw;
        }
    }

    private static async ValueTask SendAllAsync(Socket socket, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        while (!bytes.IsEmpty)
        {
            int sent = await socket.SendAsync(bytes, cancellationToken).ConfigureAwait(false);
            bytes = bytes[sent..];
        }
    }

    private async Task<Socket> ConnectAsync(CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            if (IPAddress.TryParse(_host.Trim('[', ']'), out IPAddress? address))
            {
                await socket.ConnectAsync(address, _port, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await socket.ConnectAsync(_host, _port, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        _reader = new HttpReplyReader(socket);
        return socket;
    }

    private void Close()
    {
        _socket?.Dispose();
        _socket = null;
    }

    /// <summary>Head and body in one piece: in two, the second would wait for the first to be acknowledged.</summary>
    private byte[] Message(string method, string path, ReadOnlyMemory<byte> body, (string Name, string Value)[] headers)
    {
        var head = new StringBuilder(256).Append(method).Append(' ').Append(path).Append(" HTTP/1.1\r\nHost: ").Append(_host).Append(':').Append(_port).Append("\r\n");
        foreach ((string name, string value) in headers)
        {
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        if (method == "POST")
        {
            head.Append("Content-Length: ").Append(body.Length).Append("\r\n");
        }

        head.Append("\r\n");
        var message = new byte[head.Length + body.Length];
        Encoding.ASCII.GetBytes(head.ToString(), message);
        body.CopyTo(message.AsMemory(head.Length));
        return message;
    }
}
