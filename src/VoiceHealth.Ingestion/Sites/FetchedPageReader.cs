using System.Collections.Concurrent;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Fetching;

namespace VoiceHealth.Ingestion.Sites;

/// <summary>Extracts fetched pages, each once: what a new page's check has read is handed on when the page itself is wanted.</summary>
/// <param name="acceptsLosses">Whether a page that lost most of its text may take the place of the one before it.</param>
public sealed class FetchedPageReader(bool acceptsLosses = false)
{
    /// <summary>A page that has kept less than one part in so many of its text is not believed.</summary>
    public const int MostShrinkage = 3;

    /// <summary>Shorter pages may shrink as they like: one sentence less is much of them.</summary>
    private const int ShortText = 500;

    private readonly PageExtractor _extractor = new();
    private readonly ConcurrentDictionary<string, PageExtraction> _checked = new(StringComparer.Ordinal);

    /// <summary>Whether a text of this length may follow one of that length.</summary>
    public static bool IsBelievable(int before, int now) => before < ShortText || now * MostShrinkage >= before;

    /// <summary>What is on a page, or why it is no topic. Safe to call from several threads at once.</summary>
    public PageExtraction Read(FetchedPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return _checked.TryRemove(KeyOf(page), out PageExtraction? extraction) ? extraction : _extractor.Extract(page.Raw);
    }

    /// <summary>Keeps error pages sent with status 200, and pages that lost most of their text, from replacing a good copy.</summary>
    public string? Check(FetchedPage fetched, FetchedPage? lastGood)
    {
        ArgumentNullException.ThrowIfNull(fetched);
        PageExtraction extraction = _extractor.Extract(fetched.Raw);
        if (extraction.Page is not { } page)
        {
            return extraction.Rejection!.Message;
        }

        if (!acceptsLosses && lastGood is not null && _extractor.Extract(lastGood.Raw).Page is { } before && !IsBelievable(before.Text.Length, page.Text.Length))
        {
            return $"shrank from {before.Text.Length} to {page.Text.Length} characters of text";
        }

        _checked[KeyOf(fetched)] = extraction;
        return null;
    }

    private static string KeyOf(FetchedPage page) => $"{page.Path} {page.ContentHash}";
}
