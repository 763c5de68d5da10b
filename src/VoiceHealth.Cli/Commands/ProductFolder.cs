using System.Security.Cryptography;
using System.Text;
using VoiceHealth.Cli.Errors;

namespace VoiceHealth.Cli.Commands;

/// <summary>The folder that holds <c>content-index/</c>: VOICEHEALTH_HOME, else the nearest one above here or above the program.</summary>
internal sealed record ProductFolder(string Root)
{
    public string ContentIndex => Path.Combine(Root, "content-index");

    public string SampleSite => Path.Combine(ContentIndex, "sample-site");

    /// <summary>The release of the sample site, built when it is first needed.</summary>
    public string SampleRelease => Path.Combine(ContentIndex, "build", "sample");

    public string Stores => Path.Combine(ContentIndex, "store");

    /// <summary>Where pages are read from, as editors set it up.</summary>
    public string SourceSettings => Path.Combine(ContentIndex, "sources.json");

    /// <summary>The labelled questions that <c>evaluate</c> asks where none are named.</summary>
    public string Questions => Path.Combine(ContentIndex, "questions.tsv");

    /// <summary>What editors own and a release is built from, in the order of their paths.</summary>
    public IEnumerable<string> EditorsFiles
    {
        get
        {
            string[] others = [Path.Combine(ContentIndex, "build"), Stores, SampleSite];
            IEnumerable<string> folders = Directory.EnumerateDirectories(ContentIndex).Where(folder => !others.Contains(folder));
            return folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                .Concat(Directory.EnumerateFiles(ContentIndex))
                .Where(file => file != SourceSettings)
                .Order(StringComparer.Ordinal);
        }
    }

    /// <summary>Where the pages that a run has prepared are kept for the next run over the same source.</summary>
    public string PreparedPages(string source) =>
        Path.Combine(ContentIndex, "build", "prepared", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)).AsSpan(0, 8)));

    public static ProductFolder Find()
    {
        string? home = Environment.GetEnvironmentVariable("VOICEHEALTH_HOME");
        string? root = home is { Length: > 0 } ? home : FindAbove(Environment.CurrentDirectory) ?? FindAbove(AppContext.BaseDirectory);
        return root is not null && Directory.Exists(Path.Combine(root, "content-index"))
            ? new ProductFolder(Path.GetFullPath(root))
            : throw new CommandException(ExitCodes.Input, $"There is no content-index folder in {root ?? Environment.CurrentDirectory} or above it. Run from a checkout, or set VOICEHEALTH_HOME to one.");
    }

    private static string? FindAbove(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "content-index")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
