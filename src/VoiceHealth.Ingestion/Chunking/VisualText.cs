using System.Buffers;
using System.Text.RegularExpressions;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>Knows sentences that only make sense on a screen: links standing alone, pictures, videos, downloads.</summary>
internal static partial class VisualText
{
    private static readonly SearchValues<string> ScreenWords = SearchValues.Create(
        [
            "video", "animation", "media", "clip", "transcript", "picture", "photo", "image", "diagram", "illustration", "graph", "chart", "table", "map",
            "slideshow", "gallery", "credit", "source", "copyright", "©", "click", "tap", "scroll", "swipe", "link", "menu", "tab", "icon", "button", "choose",
            "select", "javascript", "search box", "reviewed", "review due", "updated", "published",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Why a listener is spared this sentence, or null to keep it.</summary>
    /// <param name="careful">In a care card: only what cannot carry advice may go.</param>
    public static string? ReasonToDrop(string sentence, bool careful)
    {
        string? reason = !careful && IsOtherScript(sentence) ? "other-script"
            : LinkText().IsMatch(sentence) ? "link-text"
            : !sentence.AsSpan().ContainsAny(ScreenWords) ? null
            : Video().IsMatch(sentence) ? "video"
            : Picture().IsMatch(sentence) ? "picture-reference"
            : ScreenAction().IsMatch(sentence) ? "screen-action"
            : PageDates().IsMatch(sentence) ? "page-date"
            : null;
        bool saysWhomToAsk = reason != "video" && !IsReadMore(sentence) && IsAdvice(sentence);
        return reason is null || IsUrgent(sentence) || saysWhomToAsk ? null : reason;
    }

    /// <summary>Whether a sentence with a full stop still introduces the list after it ("You may have the following symptoms.").</summary>
    public static bool PointsAhead(string sentence) => Ahead().IsMatch(sentence);

    /// <summary>Whether a lead-in introduces nothing but places to read on.</summary>
    public static bool IntroducesLinks(string leadIn) => LinkLeadIn().IsMatch(leadIn) && !IsAdvice(leadIn);

    /// <summary>Whether a text says whom to ring or ask, where to go, or what not to do: then it is heard, however it is put.</summary>
    public static bool IsAdvice(string text) => Advice().IsMatch(text);

    /// <summary>Whether a text names an emergency number or place, or says what not to do: it is never left out.</summary>
    public static bool IsUrgent(string text) => Number().IsMatch(text);

    private static bool IsReadMore(string sentence) => ReadMore().IsMatch(sentence);

    private static bool IsOtherScript(string sentence)
    {
        int foreign = 0;
        foreach (char character in sentence)
        {
            foreign += char.IsLetter(character) && character is > '\u024F' and not (>= '\u1E00' and < '\u1F00') ? 1 : 0;
        }

        return foreign >= 4;
    }

    [GeneratedRegex(@"\b(?:999|111|A&E|do not|don't|never|emergency|urgent(?:ly)?|immediately|straight away|GPs?|pharmacist|midwife|doctors?|nurses?|paramedics?|dentists?|opticians?|helpline|call|0\d{2,4} ?\d{2,4} ?\d{2,4}|116 ?\d{3})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Advice();

    [GeneratedRegex(@"\b(?:999|111|A&E|do not|don't|never|0\d{2,4} ?\d{2,4} ?\d{2,4}|116 ?\d{3})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\W*(?:(?:Read|Find out) more|Includes)\b")]
    private static partial Regex ReadMore();

    // A link that stands as a sentence starts with a capital; "find out how people cope" in a list of aims does not.
    [GeneratedRegex(@"^\W*(?:If [^,.]{1,80}, (?:read|find out|see) more\b|For (?:more|further|detailed) (?:information|advice|details|support)\b[^.]{0,100}\b(?:see|visit|read|go to)\b|(?:You can (?:also )?(?:find|read|get|learn|see) (?:out )?|(?:Also )?(?:Read|Find out|Learn|See|Get|Discover) (?:some )?)(?:more|further|detailed)\b|You can (?:also )?(?:read|find out) (?:about|advice|our)\b|You can (?:also )?(?:find|get) (?:out )?(?:more |further |detailed )?(?:information|details|advice)\b|Find (?:more |further )?information\b|Read (?:about|our|the (?!instructions|label|packet|packaging|leaflet|patient|information that)|how|why|what|further|other|advice|information|tips|a guide)\b|Find out (?:about|how|where|if|whether|when|why|who|which|what (?:happens|to do|to expect|the|a|an|causes|tests|treatments?|support|help|it|you need|you can))\b|See (?:also|our|other|a full|the (?:page|section|full|list|nhs|guide)|all|how to|treating|diagnosing|preventing)\b|(?:You can )?(?:also )?[Vv]isit (?:the|our)\b.{0,80}\b(?:website|page|section|site)\b|Go to (?:the|our)\b.{0,60}\b(?:website|page|section)\b|Browse |(?:Download|Print|Order)\b.{0,100}\b(?:leaflet|PDF|guide|app|form|booklet|[Ss]tatement|diary|factsheet)|Includes (?:how to|advice on|(?:[\w'’ -]{1,50}, )?[^.:;]{0,120}\b(?:support groups?|social media|helplines?|assessments?|respite|advocacy|powers? of attorney|discharge|adaptations?|videos?|websites?|charities))\b|Want to know more|Back to top|Next:|Previous:|(?:External|Useful|Related) (?:links?|information|reading)\W*$|Links? to )")]
    private static partial Regex LinkText();

    [GeneratedRegex(@"^(?:\W*)(?:(?:you can (?:also )?)?watch\b.{0,60}\b(?:video|animation|clip)s?\b|video:|in this (?:video|animation|clip)\b|animated video\b|[^.!?,;]{0,80}\b(?:video|animation)s? (?:of|about|on|explaining|showing|for)\b[^.!?]*$|.{0,60}\bhas (?:a |some )?(?:short )?(?:video|animation)s?\b|this (?:video|animation)\b|(?:the|these) (?:videos?|animations?)\b.{0,40}(?:show|explain)|.{0,40}\bvideo (?:shows|explains|below|above)\b|media (?:last reviewed|review due)|.{0,60}transcript\b.{0,20}$)", RegexOptions.IgnoreCase)]
    private static partial Regex Video();

    [GeneratedRegex(@"\b(?:(?:picture|photo|photograph|image|diagram|illustration|graph|chart|table|map|slideshow|gallery)s?\b (?:above|below|opposite|on the (?:left|right)|here|shows?\b|showing\b|comparing\b)|(?:see|shown in|as in|in) (?:the|this|these|our) (?:picture|photo|photograph|image|diagram|illustration|graph|chart|slideshow|gallery)s?\b|(?:see|view|look at) (?:the )?(?:pictures?|photos?|images?|slideshow|gallery)\b)|^\W*(?:credit|image credit|photo credit|picture credit|source|copyright)s?\s?:|\bhas a (?:photo|picture) gallery\b|^A? ?table (?:showing|comparing|of|listing)\b|^(?:picture|photo|image)s? of\b|©", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\b(?:click|tap|scroll|swipe) (?:on|here|down|up|through|the|to (?:the|see|view|find))\b.{0,80}\b(?:link|button|here|page|below|above|menu|tab|icon|map|image|picture|section|website|screen|video|arrow)s?\b|\bclick (?:on (?:the|this|a|any)|here)\b|\b(?:press|select|choose|use) (?:the|these|our|this) (?:links?|menu|tab|icon|button|search box)\b|\bfollow (?:the|these|this) links?\b|^(?:choose|select) which (?:area|part|option|type)\b|\benable javascript\b|\b(?:the|these) links? (?:below|above)\b|\blinks? on this page\b|\bthis page (?:gives|has)\b[^.]*\blinks to\b", RegexOptions.IgnoreCase)]
    private static partial Regex ScreenAction();

    [GeneratedRegex(@"^\W*(?:page last reviewed|next review due|media last reviewed|last updated|published):", RegexOptions.IgnoreCase)]
    private static partial Regex PageDates();

    [GeneratedRegex(@"^(?:If [^,.:]{1,60}, (?=you might find))?(?:(?:You (?:can|may|might|could) (?:also )?)?(?:(?:want to |find it useful to )?(?:read|find out|learn)\b|find (?:more |further |useful )?(?:information|details|advice|links)\b|get (?:more|further) (?:information|advice|support|help)\b)|(?:If you['’]d like |To )(?:to )?(?:find out|read|learn) more\b|For (?:(?:more|further|additional|detailed|other|general|specific) )*(?:information|advice|support and more information)\b.*|You (?:may|might) (?:also )?(?:find|want)\b.{0,40}\b(?:links|websites|pages)\b.*|(?:More|Further|Useful|Related|External|There is separate) (?:information|links|reading|support|resources|advice)\b|.{0,60}\b(?:has|have|provides?) (?:more |further |detailed |also )*information (?:on|about|for)\b|The following (?:organisations|links|websites|charities|pages)\b|(?:You can (?:also )?)?[Ww]atch\b|(?:See also|Also see|Links?)\b|National\b.{0,40}\bsupport groups\b|This guide (?:has|includes|covers)\b)[^.]*:$", RegexOptions.IgnoreCase)]
    private static partial Regex LinkLeadIn();

    [GeneratedRegex(@"\b(?:following|below|these|such as|includ(?:e|es|ing)|types|ways|steps|things)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ahead();
}
