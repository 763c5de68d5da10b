using VoiceHealth.Cli.Commands;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Language.Sources;

namespace VoiceHealth.Cli.Releases;

/// <summary>
/// Holds lay-terms.tsv to the pages of a release. The file serves more than one site, so a name without a page is told, and does not end a build.
/// </summary>
/// <param name="Names">How many names the file has.</param>
/// <param name="Missing">The likeliest mistakes first: a page almost as named is there; then pages that few lines name, the last line of the file first.</param>
internal sealed record LayTermsCheck(int Names, IReadOnlyList<NameWithoutPage> Missing)
{
    private const int Shown = 5;

    private const string FileName = "lay-terms.tsv";

    /// <summary>Two letters more, fewer or other than they should be are a slip of the fingers.</summary>
    private const int MostSlips = 2;

    public static string FileIn(ProductFolder product) => Path.Combine(product.ContentIndex, FileName);

    /// <summary>The file against a release's pages; null where the release does not say which those are.</summary>
    /// <exception cref="SourceFileException">A line cannot be read.</exception>
    public static LayTermsCheck? Run(string directory, ProductFolder product)
    {
        if (EarlierRelease.Find(directory) is not { Inventory: { } inventory } release)
        {
            return null;
        }

        SourceLine[] lines = [.. SourceFile.Read(FileIn(product), 2)];
        string[] pages = [.. inventory.TextLengths.Keys];
        IGrouping<string, SourceLine>[] missing = [.. lines.GroupBy(line => line.Cells[1].Trim(), StringComparer.Ordinal).Where(group => !inventory.TextLengths.ContainsKey(group.Key))];
        var names = from page in missing
                    let meant = Slip(page.Key, pages)
                    let count = page.Count()
                    from line in page
                    orderby meant is null, count, line.Number descending
                    select new NameWithoutPage(FileName, line.Number, line.Cells[0], page.Key, meant);
        NameWithoutPage[] found = [.. names];
        return new LayTermsCheck(lines.Length, found) { IsForAnotherSite = release.Manifest.Origin == ContentOrigin.Sample && found.All(name => name.Meant is null) };
    }

    /// <summary>Whether the release is of the sample site, which has few of the pages that the file is for; only what looks like a slip is a mistake then.</summary>
    public required bool IsForAnotherSite { get; init; }

    /// <summary>In one line; empty where every name leads somewhere.</summary>
    public string Describe() => Missing.Count == 0
        ? ""
        : $"{Missing.Count} of {Names} names in content-index/{FileName} are for {Missing.Select(name => name.Page).Distinct().Count()} pages that this release does not have, so they lead nowhere";

    /// <summary>Tells it on a terminal, some lines by name; in one line where it is as expected.</summary>
    public void Write(TextWriter output)
    {
        if (Missing.Count == 0)
        {
            return;
        }

        if (IsForAnotherSite)
        {
            output.WriteLine($"{Missing.Count} of {Names} names are for pages that the sample site does not have, such as {Missing[0]}; voicehealth doctor --json lists all");
            return;
        }

        output.WriteLine($"{Describe()}:");
        Missing.Take(Shown).ToList().ForEach(name => output.WriteLine($"  {name}"));
        if (Missing.Count > Shown)
        {
            output.WriteLine($"  and {Missing.Count - Shown} more; voicehealth doctor --json lists all");
        }
    }

    /// <summary>Tells only what looks like a slip of the fingers.</summary>
    public void WriteSlips(TextWriter output) => Missing.Where(name => name.Meant is not null).ToList().ForEach(name => output.WriteLine(name));

    private static string? Slip(string path, string[] pages) => pages.FirstOrDefault(page => Spelling.IsWithin(MostSlips, path, page));
}
