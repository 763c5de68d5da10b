using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>Tells lines and lists that only lead to other pages from those that say something themselves.</summary>
internal static partial class Signposts
{
    /// <summary>Whether a paragraph is the name of another page: one link, no sentence, and no number or address to get in touch by.</summary>
    public static bool IsSignpost(ParagraphBlock paragraph) =>
        paragraph.IsLink && !VisualText.IsAdvice(paragraph.Text) && !SaysSomething().IsMatch(paragraph.Text);

    /// <summary>
    /// Whether a list is a menu: nothing but links, and no sentence that makes them the end of what it says ("Causes include:").
    /// A heading that names a list ("Types of …") does that too, and questions are said for their own sake.
    /// </summary>
    public static bool IsMenu(ImmutableArray<ListItem> items, ImmutableArray<Sentence> introduction) =>
        items.All(item => item.IsLink)
        && introduction is not [.., { Kind: SentenceKind.LeadIn }]
        && !(introduction is [.., var heading] && VisualText.PointsAhead(heading.Quote))
        && !items.Any(item => VisualText.IsUrgent(item.Text))
        && 2 * items.Count(item => SaysSomething().IsMatch(item.Text)) < items.Length;

    [GeneratedRegex(@"[.!?:]$|^(?:You|They|It|We)\b|@|\d{4}|\b(?:text|email|phone|ring)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SaysSomething();
}
