using System.Text.RegularExpressions;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Chunking.Speech;

/// <summary>
/// Reads what would be spoken the way a listener hears it and reports what cannot be heard: signs and addresses, words that point
/// at a screen, chunks too long for one turn, renderings that do not go back to their quote, summaries that begin in mid-thought.
/// </summary>
public static partial class SpeechLinter
{
    /// <summary>A chunk longer than this is reported.</summary>
    public static readonly TimeSpan LongestChunk = TimeSpan.FromSeconds(30);

    public static IEnumerable<LintFinding> Lint(SpeakablePage page)
    {
        IEnumerable<LintFinding> findings = page.Chunks.SelectMany(LintChunk).Concat(page.Summaries.SelectMany(summary => LintSummary(page, summary)));
        return page.Chunks.Length > 0 && page.Summaries.Length == 0
            ? findings.Append(new LintFinding(page.Info.Path, "no-summary", page.Info.Topic))
            : findings;
    }

    private static IEnumerable<LintFinding> LintChunk(Chunk chunk)
    {
        foreach (Sentence sentence in chunk.Sentences)
        {
            string spoken = sentence.Spoken;
            foreach ((string rule, Regex pattern) in Patterns)
            {
                if (pattern.Match(spoken) is { Success: true } match)
                {
                    yield return new LintFinding(chunk.Id, rule, $"{match.Value} in: {spoken}");
                }
            }

            if (SpokenText.Undo(spoken, sentence.Substitutions) != sentence.Quote)
            {
                yield return new LintFinding(chunk.Id, "not-reversible", spoken);
            }
        }

        if (SpeechTime.Of(chunk.Sentences) is { } time && time > LongestChunk)
        {
            yield return new LintFinding(chunk.Id, "too-long", $"{time.TotalSeconds:0.0} s: {chunk.Sentences[0].Spoken}");
        }

        if (chunk.Sentences[^1].Kind == SentenceKind.LeadIn)
        {
            yield return new LintFinding(chunk.Id, "orphan-lead-in", chunk.Sentences[^1].Spoken);
        }
    }

    private static IEnumerable<LintFinding> LintSummary(SpeakablePage page, VoiceSummary summary)
    {
        string place = $"{page.Info.Path} {summary.Heading}".TrimEnd();
        string first = summary.Sentences[0].Spoken;
        if (summary.Sentences[0].Kind != SentenceKind.Heading && Summaries.StatementReader.Leans(first))
        {
            yield return new LintFinding(place, "leaning-summary", first);
        }

        if (summary.Sentences[^1].Kind == SentenceKind.LeadIn || summary.Sentences[^1].Quote.EndsWith(':'))
        {
            yield return new LintFinding(place, "orphan-lead-in", summary.Sentences[^1].Spoken);
        }
    }

    private static readonly (string Rule, Regex Pattern)[] Patterns =
    [
        ("unreadable-token", Sign()),
        ("unreadable-token", Address()),
        ("unreadable-token", Abbreviation()),
        ("unreadable-token", Unit()),
        ("visual-only", VisualOnly()),
        ("broken-spacing", Spacing()),
    ];

    [GeneratedRegex(@"[&/%°º£$€+=<>*†‡§•·●▪™®©@#_|^~{}\[\]\\²³½¼¾µ×±≤≥→←‐‑\n\t]|[\p{IsArabic}\p{IsHebrew}\p{IsEthiopic}\p{IsCJKUnifiedIdeographs}]|[\u200B-\u200F\u2060\uFEFF\u00AD]")]
    private static partial Regex Sign();

    [GeneratedRegex(@"https?:|www\.|\b[\w-]+\.(?:uk|org|com|net|nhs|gov)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![\w.])(?:e\.?g|i\.?e|etc|approx|vs)(?![\w])")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\d\s?(?:C|F|mg|mcg|ml|mmol|mmHg|kg|cm|mm|am?pm)\b(?<!\dF)|(?<=\d)[–—]\d|\d(?:am|pm)\b")]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?:click (?:on|here|the)|scroll|see below|see above|listed below|shown below|(?:picture|image|photo|diagram|table|chart|video|map)s? (?:below|above)|(?:the|this) video shows|page last reviewed|image credit|the link below|links below)\b|(?:^|[.;:–(-]) ?(?:read|find out|learn) more (?:about|on|at)\b|^\W*Credit:", RegexOptions.IgnoreCase)]
    private static partial Regex VisualOnly();

    [GeneratedRegex(@"  | [,;:!?]|\( | \)|\(\)")]
    private static partial Regex Spacing();
}
