using System.Text.RegularExpressions;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>Knows sentences that only make sense on a screen: links standing alone, pictures, videos, downloads.</summary>
internal static partial class VisualText
{
    /// <summary>Why a listener is spared this sentence, or null to keep it.</summary>
    /// <param name="careful">In a care card: only what cannot carry advice may go.</param>
    public static string? ReasonToDrop(string sentence, bool careful)
    {
        if (Advice().IsMatch(sentence))
        {
            return null;
        }

        if (!careful && IsOtherScript(sentence))
        {
            return "other-script";
        }

        return LinkText().IsMatch(sentence) ? "link-text"
            : Video().IsMatch(sentence) ? "video"
            : Picture().IsMatch(sentence) ? "picture-reference"
            : ScreenAction().IsMatch(sentence) ? "screen-action"
            : PageDates().IsMatch(sentence) ? "page-date"
            : null;
    }

    /// <summary>Whether a sentence with a full stop still introduces the list after it ("You may have the following symptoms.").</summary>
    public static bool PointsAhead(string sentence) => Ahead().IsMatch(sentence);

    private static bool IsOtherScript(string sentence)
    {
        int letters = 0;
        int latin = 0;
        foreach (char character in sentence)
        {
            if (char.IsLetter(character))
            {
                letters++;
                latin += character < '\u0250' || character is >= '\u1E00' and < '\u1F00' ? 1 : 0;
            }
        }

        return letters >= 4 && latin * 2 < letters;
    }

    // What says whom to ring, where to go or what not to do is heard even if it is phrased as a link.
    [GeneratedRegex(@"\b(?:999|111|A&E|do not|don't|never|emergency|urgent(?:ly)?|immediately|straight away)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Advice();

    [GeneratedRegex(@"^(?:\W*)(?:You can (?:also )?)?(?:(?:also )?(?:read|find out|learn|see|get|discover)(?: some)? more\b|find (?:out )?(?:more )?information (?:about|on)|read (?:about|our|the full|how|why|what|further|other|advice|information|tips|a guide|next)\b|find out (?:about|how|where|if|whether|when|why|who|what|which)\b|see (?:also|our|other|a full|the (?:page|section|full|list|nhs|guide)|what|how|all)\b|visit (?:the|our)\b.{0,80}\b(?:website|page|section|site)\b|go to (?:the|our)\b.{0,60}\b(?:website|page|section)\b|browse |(?:download|print|order)\b.{0,100}\b(?:leaflet|pdf|guide|app|form|booklet|statement|diary|factsheet)|want to know more|back to top|next:|previous:|(?:external|useful|related|further) (?:links?|information|reading)\W*$|links? to )", RegexOptions.IgnoreCase)]
    private static partial Regex LinkText();

    [GeneratedRegex(@"^(?:\W*)(?:watch (?:this|a|the|our)\b.{0,40}\b(?:video|animation|clip)|video:|in this video\b|this (?:video|animation)\b|(?:the|these) (?:videos?|animations?)\b.{0,40}(?:show|explain)|.{0,40}\bvideo (?:shows|explains|below|above)\b|media (?:last reviewed|review due)|.{0,60}transcript\b.{0,20}$)", RegexOptions.IgnoreCase)]
    private static partial Regex Video();

    [GeneratedRegex(@"\b(?:(?:picture|photo|photograph|image|diagram|illustration|graph|chart|table|map|slideshow|gallery)s?\b (?:above|below|opposite|on the (?:left|right)|here|shows?\b|showing\b|comparing\b)|(?:see|shown in|as in|in) (?:the|this|these|our) (?:picture|photo|photograph|image|diagram|illustration|graph|chart|slideshow|gallery)s?\b|(?:see|view|look at) (?:the )?(?:pictures?|photos?|images?|slideshow|gallery)\b)|^\W*(?:credit|image credit|photo credit|picture credit|source|copyright)s?\s?:|^A? ?table (?:showing|comparing|of|listing)\b|^(?:picture|photo|image)s? of\b|©", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\b(?:click|tap|press|select|choose|scroll|swipe)\b (?:(?:on|here|down|up|below|through|to)\b.{0,60}|the (?:link|button|image|map|icon|menu|tab|boxe?s?)\b.{0,20})(?:link|button|here|page|below|above|menu|tab|icon|map|image|section|website|left|right|arrow)s?\b|\bclick (?:on|here|the)\b|\buse (?:the|these|our) (?:links?|menu|tool|search|calculator|form)\b|\bfollow the links?\b|\benable javascript\b|\b(?:the|these) links? (?:below|above)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ScreenAction();

    [GeneratedRegex(@"^\W*(?:page last reviewed|next review due|media last reviewed|last updated|published):", RegexOptions.IgnoreCase)]
    private static partial Regex PageDates();

    [GeneratedRegex(@"\b(?:following|below|these|such as|includ(?:e|es|ing)|types|ways|steps|things)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ahead();
}
