using System.Net;
using System.Net.Sockets;

namespace VoiceHealth.Cli.Checkup;

/// <summary>The port that <c>serve</c> takes on this machine's own address.</summary>
internal static class PortCheck
{
    private const string Name = "Port";

    public static CheckResult Run(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return CheckResult.Ok(Name, $"{((IPEndPoint)listener.LocalEndpoint).Port} on 127.0.0.1 is free");
        }
        catch (SocketException error)
        {
            return new CheckResult(Name, CheckState.Warning, $"{port} on 127.0.0.1 cannot be used ({error.Message})", "Stop the program that has it, or name another: voicehealth serve --port 5081");
        }
    }
}
