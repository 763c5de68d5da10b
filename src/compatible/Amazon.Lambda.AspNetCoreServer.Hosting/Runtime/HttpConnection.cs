using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace VoiceHealth.Compatible.Lambda;

/// <summary>
/// One kept-alive HTTP/1.1 connection to the Runtime API, which is plain HTTP on the same machine. It blocks its thread: there is one invocation at a
/// time, so nothing waits for that thread, and neither HttpClient nor the sockets' asynchronous engine is paid for at a cold start.
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
    /// <exception cref="OperationCanceledException">It was cancelled; the connection is closed then.</exception>
    public HttpReply Send(string method, string path, ReadOnlyMemory<byte> body, (string Name, string Value)[] headers, CancellationToken cancellationToken)
    {
        byte[] message = Message(method, path, body, headers);
        bool reused = _socket is not null;
        try
        {
            return Exchange(message, cancellationToken);
        }
        catch (Exception problem) when (reused && problem is SocketException or EndOfStreamException && !cancellationToken.IsCancellationRequested)
        {
            // The other side had closed a connection that it had kept for us, before it answered anything: once more on a new one.
            return Exchange(message, cancellationToken);
        }
    }

    public void Dispose() => _socket?.Dispose();

    private HttpReply Exchange(byte[] message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            Socket socket = _socket ??= Connect();
            using CancellationTokenRegistration closing = cancellationToken.UnsafeRegister(static open => ((Socket)open!).Dispose(), socket);
            SendAll(socket, message);
            HttpReply reply = _reader!.Read();
            if (string.Equals(reply.Headers.GetValueOrDefault("Connection"), "close", StringComparison.OrdinalIgnoreCase))
            {
                Close();
            }

            return reply;
        }
        catch (Exception problem)
        {
            Close();
            if (problem is SocketException or ObjectDisposedException or IOException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            throw;
        }
    }

    private static void SendAll(Socket socket, ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[socket.Send(bytes)..];
        }
    }

    private Socket Connect()
    {
        IPAddress[] addresses = IPAddress.TryParse(_host.Trim('[', ']'), out IPAddress? address) ? [address] : Dns.GetHostAddresses(_host);
        var socket = new Socket(addresses[0].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Connect(addresses[0], _port);
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
