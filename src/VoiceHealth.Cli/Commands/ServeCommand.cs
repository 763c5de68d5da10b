using System.CommandLine;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Skill.Simulator;
using VoiceHealth.Skill.Web;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth serve</c>: the skill and its simulator on this machine.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static Command Create(CommandContext context)
    {
        var index = SharedOptions.Index();
        var port = new Option<int>("--port") { Description = $"The port on 127.0.0.1. Default: {DefaultPort}.", HelpName = "N", DefaultValueFactory = _ => DefaultPort };
        var command = new Command("serve", "Serve the skill on http://127.0.0.1: POST /alexa takes Alexa requests, GET / is a simulator. Ctrl-C ends it.\nExample: voicehealth serve --port 5081") { index, port };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(port) is < 0 or > 65535)
            {
                throw new CommandException(ExitCodes.Usage, $"--port {parsed.GetValue(port)}: a port is a number from 0 (any free one) to 65535.");
            }

            using OpenRelease release = await OpenRelease.OpenAsync(parsed.GetValue(index), context, cancellationToken).ConfigureAwait(false);
            using var served = new ServedRelease(
                release.Directory, release.Parts, library => ReleaseModel.Build(library, release.Directory, context.Product).Model, context.Time);
            SkillServer server = await StartAsync(served, parsed.GetValue(port), cancellationToken).ConfigureAwait(false);
            await using (server.ConfigureAwait(false))
            {
                await context.Output.WriteLineAsync($"The simulator is at {server.Address}. Ctrl-C ends it.").ConfigureAwait(false);
                await server.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
            }

            return ExitCodes.Ok;
        });
        return command;
    }

    private static async Task<SkillServer> StartAsync(ServedRelease release, int port, CancellationToken cancellationToken)
    {
        try
        {
            return await SkillServer.StartSimulatorAsync(release, port, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException error)
        {
            throw new CommandException(ExitCodes.Output, $"Port {port} on 127.0.0.1 cannot be used ({error.Message}). Name another with --port.", error);
        }
    }
}
