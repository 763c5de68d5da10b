using System.Diagnostics.CodeAnalysis;
using Spectre.Console;
using VoiceHealth.Cli.Commands;
using VoiceHealth.Testing;

namespace VoiceHealth.Cli.Tests;

/// <summary>Runs commands as the terminal would, in a product folder of its own that holds the editors' files.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "The writers hold text only.")]
internal sealed class CommandRun
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public CommandRun(TemporaryFolder folder)
    {
        Product = new ProductFolder(folder.File("product"));
        foreach (string file in new ProductFolder(Repository.Root).EditorsFiles)
        {
            string copy = Path.Combine(Product.ContentIndex, Path.GetRelativePath(Repository.File("content-index"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public ProductFolder Product { get; }

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    public Task<int> RunAsync(params string[] args)
    {
        _output.GetStringBuilder().Clear();
        _error.GetStringBuilder().Clear();
        IAnsiConsole progress = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });
        return RootCommandFactory.RunAsync(args, new CommandContext(_output, _error, progress, Product, TimeProvider.System), CancellationToken.None);
    }
}
