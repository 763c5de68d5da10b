using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Publishing;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Cli.Reviewing;
using VoiceHealth.Search.Language.Sources;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Cli.Checkup;

/// <summary>Whether what editors chose fits the pages of a release: names, withdrawn pages and overrides.</summary>
internal static class EditorsChoicesCheck
{
    /// <summary>So many lines are enough to work through, and no more are listed.</summary>
    private const int MostListed = 1000;

    public static IEnumerable<CheckResult> Run(string release, ProductFolder product) =>
        EarlierRelease.Find(release) is { Inventory: not null } built
            ? [Names(release, product), Withdrawn(built, product), Overrides(release)]
            : [];

    private static CheckResult Names(string release, ProductFolder product)
    {
        const string name = "Other names";
        try
        {
            LayTermsCheck check = LayTermsCheck.Run(release, product)!;
            return check.Missing.Count == 0
                ? CheckResult.Ok(name, $"{check.Names}, each for a page of {release}")
                : new CheckResult(name, check.IsForAnotherSite ? CheckState.Ok : CheckState.Warning, check.Describe(), "Mend the path where it is wrong; leave it where another site has the page.")
                {
                    Details = [.. check.Missing.Take(MostListed).Select(line => line.ToString())],
                };
        }
        catch (SourceFileException error)
        {
            return new CheckResult(name, CheckState.Fault, error.Message, "Mend the line; nothing can be built before.");
        }
    }

    private static CheckResult Withdrawn(EarlierRelease release, ProductFolder product)
    {
        const string name = "Withdrawn pages";
        try
        {
            IReadOnlyList<WithdrawnPage> pages = WithdrawnPages.Read(product.ContentIndex);
            IReadOnlyList<string> spoken = pages.Count == 0 ? [] : Spoken(release, product);
            string[] still = [.. pages.Where(page => spoken.Contains(page.Path)).Select(page => $"withdrawn.tsv:{page.Line}: {page.Path}, withdrawn {page.Since:yyyy-MM-dd} by {page.By}, is still spoken")];
            string[] gone = [.. pages.Where(page => !release.Inventory!.TextLengths.ContainsKey(page.Path)).Select(page => $"withdrawn.tsv:{page.Line}: {page.Path} is no page of the site any more")];
            return (still, gone) switch
            {
                ({ Length: > 0 }, _) => new CheckResult(name, CheckState.Fault, $"{still.Length} of {pages.Count} are still spoken by {release.Directory}", "Build it again with voicehealth reindex, which leaves them out, or use voicehealth withdraw; then publish.") { Details = [.. still, .. gone] },
                (_, { Length: > 0 }) => new CheckResult(name, CheckState.Warning, $"{gone.Length} of {pages.Count} are no pages of {release.Manifest.Host}", "Mend the path, or delete the line.") { Details = gone },
                _ => CheckResult.Ok(name, pages.Count == 0 ? "none" : $"{pages.Count}, each a page of {release.Manifest.Host} that {release.Directory} does not speak"),
            };
        }
        catch (CommandException error)
        {
            return new CheckResult(name, CheckState.Fault, error.Message, "Mend the line; nothing can be built before.");
        }
    }

    /// <summary>The pages that a release speaks; none where it cannot be read, which the check of the index tells.</summary>
    private static IReadOnlyList<string> Spoken(EarlierRelease release, ProductFolder product)
    {
        // The sample's is built again, without what has been withdrawn, when it is next asked.
        if (release.Directory == product.SampleRelease)
        {
            return [];
        }

        try
        {
            using LuceneContentLibrary library = LuceneContentLibrary.Open(release.Directory);
            return library.Paths;
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            return [];
        }
    }

    private static CheckResult Overrides(string release)
    {
        const string name = "Overrides";
        string[] vain = [.. ReleaseIssues.Read(release).Where(EditorsCheck.IsOverride).Select(issue => issue.Message)];
        return vain.Length == 0
            ? CheckResult.Ok(name, $"each fits the pages of {release}")
            : new CheckResult(name, CheckState.Warning, $"{vain.Length} no longer fit the pages of {release}", "Look at the page, then mend the override or delete it.") { Details = vain };
    }
}
