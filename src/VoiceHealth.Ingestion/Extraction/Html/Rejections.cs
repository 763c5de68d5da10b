using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>Recognises pages that came with status 200 and are no topic all the same.</summary>
internal static partial class Rejections
{
    public static PageRejection? Of(DocumentMarks marks, string title, IDocument document)
    {
        if (marks.RefreshTarget is { } target)
        {
            return new PageRejection(RejectionReason.Redirect, $"The page only sends the reader on: {target}");
        }

        if (title.Length == 0)
        {
            return new PageRejection(RejectionReason.Untitled, "The page has no h1, no name in its JSON-LD and no title.");
        }

        if (ErrorTitle().IsMatch(title) || ErrorTitle().IsMatch(document.Title ?? ""))
        {
            return new PageRejection(RejectionReason.ErrorPage, $"The page is titled \"{title}\".");
        }

        return LoginTitle().IsMatch(title) || (marks.AsksForPassword && LoginTitle().IsMatch(document.Title ?? ""))
            ? new PageRejection(RejectionReason.LoginWall, $"The page is titled \"{title}\"{(marks.AsksForPassword ? " and asks for a password" : "")}.")
            : null;
    }

    public static PageRejection? OfFirstWords(string firstWords) =>
        ErrorWords().IsMatch(firstWords) ? new PageRejection(RejectionReason.ErrorPage, $"The page says \"{firstWords}\"") : null;

    [GeneratedRegex(
        @"^(error\s)?404\b|page (was )?not found|page (cannot|can't|could not) be found|^not found\b|^sorry, (there is|there's) a problem|service (is )?(unavailable|not available)|temporarily unavailable|^(5\d\d|403|400) |internal server error|bad gateway|gateway time-?out|access denied|^forbidden$|under maintenance|too many requests",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ErrorTitle();

    [GeneratedRegex(
        @"^(please )?(log ?in|sign ?in|password required|enter (the |your )?password|authentication required|just a moment|are you (a robot|human)|verify you are human)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LoginTitle();

    [GeneratedRegex(
        @"^(we're )?sorry,? (but )?(we|the page|this page)('re| are)? (could not|couldn't|cannot|can't|unable|you|is not|was not|no longer)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ErrorWords();
}
