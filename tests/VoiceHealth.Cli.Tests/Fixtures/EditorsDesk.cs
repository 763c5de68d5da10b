using Spectre.Console;
using VoiceHealth.Cli.Commands;
using VoiceHealth.Testing;

namespace VoiceHealth.Cli.Tests.Fixtures;

/// <summary>What an editor has: a content-index of their own, a site to read, and the program, run in this process on a day that stands still.</summary>
public sealed class EditorsDesk : IDisposable
{
    public static readonly DateTimeOffset Today = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _home = new();

    public EditorsDesk()
    {
        Copy(Repository.File("content-index"), _home.File("content-index"));
    }

    public string Home => _home.Path;

    public string File(params string[] parts) => _home.File(parts);

    /// <summary>Copies the sample site, so that it can be changed.</summary>
    public string CopySite(string name)
    {
        Copy(Repository.File("content-index", "sample-site"), _home.File(name));
        return _home.File(name);
    }

    /// <summary>Replaces words on a page of a site; they must be there.</summary>
    public void Edit(string site, string page, string from, string to)
    {
        string file = _home.File(site, page.Trim('/'), "index.html");
        string html = System.IO.File.ReadAllText(file);
        Assert.Contains(from, html, StringComparison.Ordinal);
        System.IO.File.WriteAllText(file, html.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Removes the first stretch of a page that begins and ends with the given words, both included.</summary>
    public void Cut(string site, string page, string first, string last)
    {
        string file = _home.File(site, page.Trim('/'), "index.html");
        string html = System.IO.File.ReadAllText(file);
        int start = html.IndexOf(first, StringComparison.Ordinal), end = html.IndexOf(last, start, StringComparison.Ordinal) + last.Length;
        System.IO.File.WriteAllText(file, html.Remove(start, end - start));
    }

    public void Write(string name, string text) => _home.Write(name, text);

    public async Task<CommandResult> RunAsync(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(TextWriter.Null) });
        var context = new CommandContext(output, error, console, new ProductFolder(Home), new FixedTime(Today));
        int exitCode = await RootCommandFactory.RunAsync(arguments, context, CancellationToken.None);
        return new CommandResult(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Builds a release from a site and expects it to be built.</summary>
    public async Task<string> ReindexAsync(string site, string release)
    {
        CommandResult result = await RunAsync("reindex", "--source", File(site), "--out", File(release), "--accept-losses");
        Assert.True(result.ExitCode == 0, result.Error + result.Output);
        return File(release);
    }

    public void Dispose() => _home.Dispose();

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(from, file);
            if (relative.Split(Path.DirectorySeparatorChar)[0] is not ("build" or "store"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, relative))!);
                System.IO.File.Copy(file, Path.Combine(to, relative));
            }
        }
    }
}
