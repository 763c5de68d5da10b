using VoiceHealth.Content.Chunks;
using VoiceHealth.Search.Language.Sources;

namespace VoiceHealth.Search.Language;

/// <summary>One name of one page.</summary>
internal sealed record PageName(string Text, int Page, NameKind Kind)
{
    /// <summary>Topics with and without what stands in brackets, aliases, and the lay terms of pages that the release has.</summary>
    public static IEnumerable<PageName> Collect(SpeakablePage[] pages, Dictionary<string, int> numbers, LanguageSources sources)
    {
        var seen = new HashSet<(string, int)>();
        foreach (PageName name in OfPages(pages).Concat(OfLayTerms(numbers, sources)))
        {
            if (seen.Add((name.Text.ToLowerInvariant(), name.Page)))
            {
                yield return name;
            }
        }
    }

    private static IEnumerable<PageName> OfPages(SpeakablePage[] pages)
    {
        for (int page = 0; page < pages.Length; page++)
        {
            string topic = pages[page].Info.Topic;
            yield return new PageName(topic, page, NameKind.Topic);
            int bracket = topic.IndexOf('(', StringComparison.Ordinal);
            if (bracket > 0)
            {
                yield return new PageName(topic[..bracket].Trim(), page, NameKind.Topic);
                yield return new PageName(topic[(bracket + 1)..].TrimEnd(')', ' '), page, NameKind.Alias);
            }

            foreach (string alias in pages[page].Info.Aliases)
            {
                yield return new PageName(alias, page, NameKind.Alias);
            }
        }
    }

    private static IEnumerable<PageName> OfLayTerms(Dictionary<string, int> numbers, LanguageSources sources) =>
        sources.LayTerms.Concat(sources.Families.Select(family => (family.Term, Page: family.Pages[0]))).Where(entry => numbers.ContainsKey(entry.Page)).Select(entry => new PageName(entry.Term, numbers[entry.Page], NameKind.LayTerm));
}
