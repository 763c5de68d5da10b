using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using VoiceHealth.Ingestion.Fetching;

namespace VoiceHealth.Cli.Output;

/// <summary>A progress bar with rate and time left on a terminal; nothing where output is piped.</summary>
internal static class ProgressDisplay
{
    public static async Task RunAsync(IAnsiConsole console, string what, Func<IProgress<FetchProgress>, Task> work)
    {
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Out.IsTerminal)
        {
            await work(new Silent()).ConfigureAwait(false);
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

    private sealed class Silent : IProgress<FetchProgress>
    {
        public void Report(FetchProgress value)
        {
        }
    }
}
