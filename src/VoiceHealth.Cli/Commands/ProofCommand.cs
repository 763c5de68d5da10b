using System.CommandLine;
using System.Diagnostics;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Chunking;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Fetching;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth proof</c>: one page as it is read, cut, rendered and summarised, for an editor's eyes and ears.</summary>
internal static class ProofCommand
{
    public static Command Create(CommandContext context)
    {
        var page = new Argument<string>("page") { Description = "The page's path, such as /conditions/chickenpox/." };
        var speak = new Option<bool>("--speak") { Description = "Also speak the summaries, where espeak-ng is installed." };
        var command = new Command("proof", "Show one page as it is read, cut for the ear, rendered and summarised.\nExample: voicehealth proof /conditions/chickenpox/") { page, speak };
        SourceOptions source = SourceOptions.AddTo(command);
        source.Source.Description = "Where to read the page: as for reindex. Default: the sample site.";
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string path = "/" + parsed.GetValue(page)!.Trim('/') + "/";
            using OpenSource opened = OpenSource.Open(Asked(source.Read(parsed), context) with { Prefix = path }, context);
            FetchedPage fetched = await FindAsync(opened, path, cancellationToken).ConfigureAwait(false);
            PageExtraction extraction = opened.Reader.Read(fetched);
            Page read = extraction.Page
                ?? throw new CommandException(ExitCodes.Failed, $"{path} is no topic page. {extraction.Rejection!.Message}");
            SpeakablePage spoken = PageChunker.Chunk(read);
            new ProofSheet(context.Output).Write(read, spoken);
            return parsed.GetValue(speak) ? Speak(spoken, context.Error) : ExitCodes.Ok;
        });
        return command;
    }

    private static SourceRequest Asked(SourceRequest request, CommandContext context) => request.Source is null ? request with { Source = context.Product.SampleSite } : request;

    private static async Task<FetchedPage> FindAsync(OpenSource source, string path, CancellationToken cancellationToken)
    {
        await foreach (FetchedPage page in source.Pages.ReadAsync(null, cancellationToken).ConfigureAwait(false))
        {
            if (page.Path == path)
            {
                return page;
            }
        }

        throw new CommandException(ExitCodes.Input, $"{source.Choice.Setting.Name} has no page {path}. Give its path as in the address, such as /conditions/chickenpox/.");
    }

    private static int Speak(SpeakablePage page, TextWriter error)
    {
        string text = string.Join("\n\n", page.Summaries.Select(summary => string.Join(' ', summary.Sentences.Select(sentence => sentence.Spoken))));
        try
        {
            using Process engine = Process.Start(new ProcessStartInfo("espeak-ng", ["-v", "en-gb", "-s", "150", "--stdin"]) { RedirectStandardInput = true })!;
            engine.StandardInput.Write(text);
            engine.StandardInput.Close();
            engine.WaitForExit();
            return engine.ExitCode == 0 ? ExitCodes.Ok : ExitCodes.Failed;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            error.WriteLine("voicehealth: espeak-ng is not installed, so nothing was spoken (on Debian: apt-get install espeak-ng).");
            return ExitCodes.Failed;
        }
    }
}
