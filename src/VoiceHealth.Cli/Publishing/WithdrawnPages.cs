using System.Globalization;
using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Ingestion.Sites;

namespace VoiceHealth.Cli.Publishing;

/// <summary>
/// content-index/withdrawn.tsv: pages that editors have taken out of speech, with tabs between path, date, who and why. reindex leaves them out until
/// their line is deleted.
/// </summary>
internal static class WithdrawnPages
{
    private const string Header = "path\tsince\tby\treason";
    private const string Day = "yyyy-MM-dd";

    public static string FileIn(string contentIndex) => Path.Combine(contentIndex, "withdrawn.tsv");

    /// <exception cref="CommandException">A line cannot be read.</exception>
    public static IReadOnlyList<WithdrawnPage> Read(string contentIndex)
    {
        string file = FileIn(contentIndex);
        if (!File.Exists(file))
        {
            return [];
        }

        // Without this a header that was deleted would take the first withdrawn page with it, back into speech.
        string[] lines = File.ReadAllLines(file);
        return lines is [Header, .. var pages]
            ? [.. pages.Index().Where(line => line.Item.Length > 0).Select(line => Parse(line.Item, file, line.Index + 2))]
            : throw new CommandException(ExitCodes.Input, $"{file}:1: the first line names the columns: path, since, by, reason, with tabs between.");
    }

    public static void Add(string contentIndex, WithdrawnPage page)
    {
        string file = FileIn(contentIndex);
        string before = File.Exists(file) ? File.ReadAllText(file) : Header + "\n";
        string line = string.Join('\t', page.Path, page.Since.ToString(Day, CultureInfo.InvariantCulture), page.By, page.Reason);
        File.WriteAllText(file + ".part", (before.EndsWith('\n') ? before : before + "\n") + line + "\n");
        File.Move(file + ".part", file, overwrite: true);
    }

    /// <summary>A source without what has been withdrawn; says how many pages that are.</summary>
    public static PreparedSite LeaveOut(PreparedSite site, CommandContext context)
    {
        IReadOnlyList<WithdrawnPage> listed = Read(context.Product.ContentIndex);
        HashSet<string> withdrawn = [.. listed.Select(page => page.Path)];
        PreparedSite rest = site with { Pages = [.. site.Pages.Where(page => !withdrawn.Contains(page.Info.Path))] };
        if (rest.Pages.Length < site.Pages.Length)
        {
            context.Error.WriteLine($"{site.Pages.Length - rest.Pages.Length} withdrawn pages were left out; see {FileIn(context.Product.ContentIndex)}");
        }

        foreach (WithdrawnPage page in listed.Where(page => !site.TextLengths.ContainsKey(page.Path)))
        {
            context.Error.WriteLine($"{FileIn(context.Product.ContentIndex)}:{page.Line}: {page.Path} is no page of this site. Mend the path, or delete the line.");
        }

        return rest;
    }

    private static WithdrawnPage Parse(string line, string file, int number)
    {
        string[] parts = line.Split('\t');
        return parts is [['/', ..] path, var since, { Length: > 0 } by, { Length: > 0 } reason] && DateOnly.TryParseExact(since, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? new WithdrawnPage(path, day, by, reason) { Line = number }
            : throw new CommandException(ExitCodes.Input, $"{file}:{number}: a line has a path, a date like 2026-11-22, who withdrew the page and why, with tabs between.");
    }
}
