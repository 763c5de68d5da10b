using Amazon.Lambda.Serialization.SystemTextJson;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using VoiceHealth.Conversation;
using VoiceHealth.Skill.Lambda;

namespace VoiceHealth.Skill.Web;

/// <summary>The skill over HTTP: on Kestrel, or in Lambda behind an HTTP API or a function URL.</summary>
internal static class WebProgram
{
    /// <summary>Serves until it is asked to stop.</summary>
    /// <returns>The process's exit code: 0 after a stop, 2 where the settings do not allow a start.</returns>
    public static async Task<int> RunAsync(SkillSettings settings)
    {
        try
        {
            using SkillParts parts = settings.InLambda
                ? SkillComposition.OpenParts(settings.Release, TimeProvider.System)
                : SkillComposition.OpenChecked(settings.Release, TimeProvider.System);
            var options = new SkillServerOptions
            {
                ApplicationIds = settings.ApplicationIds,
                RequestsPerSecond = settings.InLambda ? 0 : settings.RequestsPerSecond,
                Traces = settings.Traces,
            };
            await (settings.InLambda ? RunInLambdaAsync(parts.Assistant, options, CancellationToken.None) : RunOnKestrelAsync(parts.Assistant, options)).ConfigureAwait(false);
            return 0;
        }
        catch (Exception problem) when (problem is ArgumentException or IOException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(problem.Message).ConfigureAwait(false);
            return 2;
        }
    }

    internal static async Task RunInLambdaAsync(IAssistant assistant, SkillServerOptions options, CancellationToken cancellationToken)
    {
        await using WebApplication application = SkillServer.Build(assistant, options, builder => builder.Services.AddAWSLambdaHosting(
            LambdaEventSource.HttpApi,
            new SourceGeneratorLambdaJsonSerializer<HttpApiJsonContext>()));
        await application.StartAsync(cancellationToken).ConfigureAwait(false);
        await Microsoft.Extensions.Hosting.HostingAbstractionsHostExtensions.WaitForShutdownAsync(application, cancellationToken).ConfigureAwait(false);
    }

    private static async Task RunOnKestrelAsync(IAssistant assistant, SkillServerOptions options)
    {
        await using SkillServer server = await SkillServer.StartAsync(assistant, options).ConfigureAwait(false);
        await Console.Out.WriteLineAsync($"The skill listens on {server.Address}").ConfigureAwait(false);
        await server.WaitForShutdownAsync(CancellationToken.None).ConfigureAwait(false);
    }
}
