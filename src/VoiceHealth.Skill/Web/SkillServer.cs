using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using VoiceHealth.Conversation;
using VoiceHealth.Skill.Simulator;

namespace VoiceHealth.Skill.Web;

/// <summary>The skill on Kestrel: what the command line's "serve" starts.</summary>
public sealed class SkillServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private SkillServer(WebApplication application, Uri address)
    {
        _application = application;
        Address = address;
    }

    /// <summary>Where it listens, with the port that was taken.</summary>
    public Uri Address { get; }

    /// <summary>Starts listening.</summary>
    /// <exception cref="ArgumentException">The options would serve unsigned requests to other machines, or signed ones for no skill.</exception>
    /// <exception cref="IOException">The address cannot be listened on.</exception>
    public static Task<SkillServer> StartAsync(IAssistant assistant, SkillServerOptions options, CancellationToken cancellationToken = default) =>
        StartAsync(assistant, options, _ => { }, cancellationToken);

    /// <summary>Starts the skill with its simulator, for this machine only.</summary>
    /// <exception cref="IOException">The port cannot be listened on.</exception>
    public static async Task<SkillServer> StartSimulatorAsync(ServedRelease release, int port, CancellationToken cancellationToken = default)
    {
        SkillServer server = await StartAsync(
            release,
            new SkillServerOptions { Port = port, Development = true },
            services => services.AddSingleton(provider => new SimulatorApi(release, provider.GetRequiredService<TimeProvider>())),
            cancellationToken).ConfigureAwait(false);
        await SimulatorPage.WarmUpAsync(server.Address, cancellationToken).ConfigureAwait(false);
        return server;
    }

    /// <param name="services">Adds what takes the place of the skill's own parts, such as another clock.</param>
    internal static async Task<SkillServer> StartAsync(
        IAssistant assistant, SkillServerOptions options, Action<IServiceCollection> services, CancellationToken cancellationToken = default)
    {
        IPAddress address = Check(options);
        WebApplication application = Build(assistant, options, builder =>
        {
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(address, options.Port));
            services(builder.Services);
        });
        await application.StartAsync(cancellationToken).ConfigureAwait(false);
        return new SkillServer(application, AddressOf(application));
    }

    /// <summary>Ends when the server has been asked to stop.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken) =>
        Microsoft.Extensions.Hosting.HostingAbstractionsHostExtensions.WaitForShutdownAsync(_application, cancellationToken);

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    /// <summary>The application before it starts: on Kestrel, or on whatever server the configuration puts in its place.</summary>
    internal static WebApplication Build(IAssistant assistant, SkillServerOptions options, Action<WebApplicationBuilder> configure)
    {
        // The empty builder watches no folders and reads no settings files.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = AlexaEndpoint.MaxRequestBytes;
        });
        configure(builder);
        builder.Services.AddVoiceHealthSkill(assistant, options);
        WebApplication application = builder.Build();
        application.UseVoiceHealthSkill();
        return application;
    }

    private static IPAddress Check(SkillServerOptions options)
    {
        if (!IPAddress.TryParse(options.Host == "localhost" ? "127.0.0.1" : options.Host, out IPAddress? address))
        {
            throw new ArgumentException($"'{options.Host}' is no IP address to listen on; use 127.0.0.1 or the address of one of this machine's networks.");
        }

        if (options.Development && !IPAddress.IsLoopback(address))
        {
            throw new ArgumentException($"Development mode leaves signatures unchecked, so it is not served on {address}; use 127.0.0.1.");
        }

        return address;
    }

    private static Uri AddressOf(WebApplication application) =>
        new(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
}
