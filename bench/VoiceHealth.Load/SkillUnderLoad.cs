using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VoiceHealth.Skill;
using VoiceHealth.Skill.Signature;
using VoiceHealth.Skill.Tests.Signature;
using VoiceHealth.Skill.Web;

namespace VoiceHealth.Load;

/// <summary>The skill on Kestrel, as <c>voicehealth serve</c> and the skill's own program set it up.</summary>
internal static class SkillUnderLoad
{
    /// <summary>By the development switch, on loopback: everything but the signature.</summary>
    public static async Task<int> RunOpenAsync(string release, int port)
    {
        using SkillParts parts = SkillComposition.OpenParts(release, TimeProvider.System);
        await using SkillServer server = await SkillServer.StartAsync(parts.Assistant, new SkillServerOptions { Port = port, Development = true });
        return await WaitAsync(server);
    }

    /// <summary>As it is served to others, but that the clock stands still, so that requests signed once stay fresh.</summary>
    public static async Task<int> RunSignedAsync(string release, int port, string requests, string signed)
    {
        var clock = new StoppedClock(TimeProvider.System.GetUtcNow());
        var authority = new TestAuthority(clock.GetUtcNow());
        TestLeaf leaf = authority.Issue();
        await File.WriteAllLinesAsync(signed, File.ReadLines(requests)
            .Select(line => RequestFile.At(line, clock.GetUtcNow()))
            .Select(line => $"{leaf.Sign(Encoding.UTF8.GetBytes(line))}\t{line}"));
        using SkillParts parts = SkillComposition.OpenParts(release, TimeProvider.System);
        var options = new SkillServerOptions { Port = port, ApplicationIds = [RequestFile.SkillId], RequestsPerSecond = 0 };
        await using SkillServer server = await SkillServer.StartAsync(parts.Assistant, options, services => services
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<ICertificateSource>(new OwnCertificate(leaf.Pem))
            .AddSingleton(new CertificateChainReader(clock, new X509Certificate2Collection(authority.Root))));
        return await WaitAsync(server);
    }

    private static async Task<int> WaitAsync(SkillServer server)
    {
        await Console.Out.WriteLineAsync("ready");
        await server.WaitForShutdownAsync(CancellationToken.None);
        return 0;
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class OwnCertificate(string pem) : ICertificateSource
    {
        public Task<string?> FetchAsync(Uri url, CancellationToken cancellationToken) => Task.FromResult<string?>(pem);
    }
}
