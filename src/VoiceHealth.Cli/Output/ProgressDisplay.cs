using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using VoiceHealth.Ingestion.Fetching;

namespace VoiceHealth.Cli.Output;

/// <summary>A progress bar with rate and time left on a terminal; a line now and then where output is piped, as in a log.</summary>
internal static class ProgressDisplay
{
    public static async Task RunAsync(IAnsiConsole console, string what, Func<IProgress<FetchProgress>, Task> work)
    {
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Out.IsTerminal)
        {
            await work(new Log(console.Profile.Out.Writer, what)).ConfigureAwait(false);
            return;
        }

        await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RateColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new Bar(context.AddTask(what)))).ConfigureAwait(false);
    }

    private sealed class RateColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(string.Create(CultureInfo.InvariantCulture, $"{task.Value:0} of {task.MaxValue:0} pages, {task.Speed ?? 0:0.0}/s"));
    }

    private sealed class Bar(ProgressTask task) : IProgress<FetchProgress>
    {
        public void Report(FetchProgress value)
        {
            task.MaxValue = Math.Max(1, value.Known);
            task.Value = value.Done;
        }
    }

    /// <summary>A line every so many pages, so that hours of reading do not look like a program that hangs.</summary>
    private sealed class Log(TextWriter output, string what) : IProgress<FetchProgress>
    {
        private const int PagesALine = 250;

        private int _told;

        public void Report(FetchProgress value)
        {
            if (value.Done - _told >= PagesALine)
            {
                _told = value.Done;
                output.WriteLine($"{what}: {value.Done} of {value.Known} pages");
            }
        }
    }
}
