using System.Net;
using System.Net.Sockets;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>
/// Opens connections only to addresses that a crawl may touch, whatever a name resolves to: loopback only where the source is on
/// loopback, private and link-local addresses only when asked for.
/// </summary>
internal sealed class AddressGuard(bool allowLoopback, bool allowPrivate)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        DnsEndPoint target = context.DnsEndPoint;
        IPAddress[] addresses = await Dns.GetHostAddressesAsync(target.Host, cancellationToken).ConfigureAwait(false);
        IPAddress[] allowed = [.. addresses.Where(Allows)];
        if (allowed.Length == 0)
        {
            throw new HttpRequestException(
                $"{target.Host} resolves to {string.Join(", ", addresses.Select(a => a.ToString()))}, which is a private or local address; allow it with --allow-private if it is meant.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool Allows(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return IPAddress.IsLoopback(address) ? allowLoopback : allowPrivate || !IsPrivate(address);
    }

    /// <summary>RFC 1918, RFC 6598, link-local, unique local, multicast and unspecified addresses.</summary>
    private static bool IsPrivate(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            return address.IsIPv6LinkLocal || address.IsIPv6UniqueLocal || address.IsIPv6SiteLocal || address.IsIPv6Multicast
                || address.Equals(IPAddress.IPv6Any);
        }

        byte[] b = address.GetAddressBytes();
        return b[0] is 0 or 10 or >= 224
            || (b[0] == 172 && b[1] is >= 16 and <= 31)
            || (b[0] == 192 && b[1] == 168)
            || (b[0] == 169 && b[1] == 254)
            || (b[0] == 100 && b[1] is >= 64 and <= 127);
    }
}
