using System.Globalization;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>
/// Makes a rule of each page's emergency card. A sign of three words or more that say something is a danger wherever it is said; a shorter one
/// ("a rash") is so only together with the topic, because it stands on the card of an illness.
/// </summary>
internal static class CardRules
{
    private const int EnoughWords = 3;

    public static IEnumerable<RuleSource> Of(CardSource source, IEnumerable<CardSign> signs) =>
        source.Like is { } like
            ? signs.GroupBy(s => s.Page, StringComparer.Ordinal).Select(page => RuleOf(page.Key, [.. page], like, source)).Where(r => r.When.Count > 0)
            : [];

    private static RuleSource RuleOf(string page, CardSign[] signs, RuleSource like, CardSource source) => new()
    {
        Id = like.Id with { Value = $"{like.Id.Value} {page}" },
        Class = like.Class,
        Level = like.Level,
        Reply = like.Reply,
        Priority = like.Priority,
        Page = like.Page with { Value = page },
        When = [.. signs.Select(s => PatternOf(s, source)).OfType<string>().Distinct().Select(p => like.Id with { Value = p })],
        Unless = like.Unless,
        Despite = like.Despite,
        Alarm = [],
        Quiet = [],
    };

    private static string? PatternOf(CardSign sign, CardSource source)
    {
        string[] said = WordsOf(BeforeAside(sign.Sign), source);
        string[] topic = WordsOf(BeforeAside(sign.Topic), source);
        return said.Length >= EnoughWords ? InOrder(said) : said.Length > 0 && topic.Length > 0 ? $"{InOrder(said)} & {InOrder(topic)}" : null;
    }

    private static string InOrder(string[] words) => string.Join(" ..4 ", words);

    // What follows a dash or stands in brackets explains the sign and is not part of it.
    private static string BeforeAside(string text)
    {
        int aside = text.IndexOfAny(['(', '\u2013', '\u2014']);
        return (aside > 0 ? text[..aside] : text).ToLower(CultureInfo.InvariantCulture);
    }

    private static string[] WordsOf(string text, CardSource source)
    {
        var words = new List<string>();
        var tokens = new SafetyTokenizer(text, new char[SafetyTokenizer.MaxWordLength]);
        while (tokens.TryRead(out ReadOnlySpan<char> word))
        {
            if (word[0] != '\'' && !source.Ignore.Contains(word.ToString()))
            {
                words.Add(word.ToString());
            }
        }

        return [.. words];
    }
}
