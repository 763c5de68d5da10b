using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Ingestion.Extraction.Metadata;

/// <summary>The name a page is matched and spoken by, and its other names.</summary>
internal static partial class TopicNames
{
    private const int LongestAlias = 80;

    /// <summary>
    /// The caption names the topic of a guide's page. One that names brands does not: those are other names. A title may say that
    /// it is the first page ("Overview - Name").
    /// </summary>
    public static string Topic(PageTitle title) =>
        title.Caption is { } caption && !BrandNames().IsMatch(caption) ? caption : FirstPage().Replace(title.Title, "");

    public static ImmutableArray<string> Aliases(string topic, PageTitle title, ImmutableArray<string> alternateNames, ImmutableArray<Section> sections)
    {
        IEnumerable<string> names = alternateNames.SelectMany(SplitNames).Concat(FromBrackets(topic)).Concat(AlsoKnownAs.Read(topic, sections));
        if (title.Caption is { } caption && BrandNames().Match(caption) is { Success: true } brands)
        {
            names = names.Concat(SplitNames(caption[brands.Length..]));
        }

        return Tidy(topic, names);
    }

    /// <summary>Without blanks, duplicates (whatever their case) and the topic itself.</summary>
    public static ImmutableArray<string> Tidy(string topic, IEnumerable<string> names) =>
        [.. names
            .Select(name => Html.TextPiece.Normalise(name).Trim(' ', ',', ';', '.', ':'))
            .Where(name => name.Length is > 1 and <= LongestAlias)
            .Where(name => !name.Equals(topic, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>"Name (other name)" gives both, and "Names (other) more" the name without the brackets.</summary>
    public static IEnumerable<string> FromBrackets(string name)
    {
        if (!Bracketed().IsMatch(name))
        {
            yield break;
        }

        yield return Bracketed().Replace(name, " ");
        foreach (Match match in Bracketed().Matches(name))
        {
            foreach (string inner in SplitNames(match.Groups[1].Value))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<string> SplitNames(string names) =>
        NameSeparator().Split(names).Where(name => !string.IsNullOrWhiteSpace(name));

    [GeneratedRegex(@"^(overview|introduction)\s*[-–—:]\s*(?=\w)|(?<=\w)\s+[-–—]\s*(overview|introduction)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstPage();

    [GeneratedRegex(@"\s*\(([^()]+)\)\s*")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\s*[,;/|]\s*|\s+or\s+", RegexOptions.CultureInvariant)]
    private static partial Regex NameSeparator();

    [GeneratedRegex(@"^(other\s+)?brand\s+names?\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BrandNames();
}
