using System.CommandLine;
using System.Text.Json;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth verify</c>: says whether a release, or a Lucene index, is sound.</summary>
internal static class VerifyCommand
{
    public static Command Create(CommandContext context)
    {
        var directory = new Argument<string>("directory") { Description = "A content release, or the folder of a Lucene index." };
        var json = new Option<bool>("--json") { Description = "Print what was found as JSON." };
        var command = new Command("verify", "Hold every file of a release to its manifest, and read its index through: checksums, counts, the order of postings, stored fields.\nExample: voicehealth verify release") { directory, json };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetValue(directory)!;
            if (!Directory.Exists(folder))
            {
                throw new CommandException(ExitCodes.Input, $"There is no folder {folder}. Name a content release, or the folder of a Lucene index.");
            }

            bool isRelease = ReleaseVerifier.IsRelease(folder);
            IndexReport report = isRelease ? ReleaseVerifier.Verify(folder) : IndexVerifier.Verify(folder);
            if (parsed.GetValue(json))
            {
                context.Output.WriteLine(JsonSerializer.Serialize(new VerifiedIndex(report.IsSound, report.Lines, report.Faults), CliJsonContext.Indented.VerifiedIndex));
                return report.IsSound ? ExitCodes.Ok : ExitCodes.Failed;
            }

            report.Lines.ToList().ForEach(context.Output.WriteLine);
            report.Faults.ToList().ForEach(fault => context.Error.WriteLine($"voicehealth: {fault}"));
            context.Output.WriteLine(report.IsSound ? $"The {(isRelease ? "release" : "index")} is sound." : $"Faults: {report.Faults.Count}. Build the release again with voicehealth reindex.");
            return report.IsSound ? ExitCodes.Ok : ExitCodes.Failed;
        });
        return command;
    }
}
