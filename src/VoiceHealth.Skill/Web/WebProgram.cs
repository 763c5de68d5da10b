using System.Runtime.CompilerServices;

namespace VoiceHealth.Skill.Web;

/// <summary>The skill over HTTP: on Kestrel, or in Lambda behind an HTTP API.</summary>
internal static class WebProgram
{
    /// <summary>Serves until it is asked to stop.</summary>
    /// <returns>The process's exit code: 0 after a stop, 2 where the settings do not allow a start.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static async Task<int> RunAsync(SkillSettings settings)
    {
        try
        {
            var options = new SkillServerOptions { ApplicationIds = settings.ApplicationIds };
            await using SkillServer server = await SkillServer.StartAsync(SkillComposition.Open(settings.Release), options).ConfigureAwait(false);
            await Console.Out.WriteLineAsync($"The skill listens on {server.Address}").ConfigureAwait(false);
            await server.WaitForShutdownAsync(CancellationToken.None).ConfigureAwait(false);
            return 0;
        }
        catch (Exception problem) when (problem is ArgumentException or IOException)
        {
            await Console.Error.WriteLineAsync(problem.Message).ConfigureAwait(false);
            return 2;
        }
    }
}
