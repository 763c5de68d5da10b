using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Ingestion.Extraction.Metadata;

/// <summary>Reads the other names that a page's first sentences give its topic: "Topic, also known as other name, is …".</summary>
internal static partial class AlsoKnownAs
{
    private const int FirstParagraphs = 3;
    private const int LongestName = 5;
    private const int LongestOpening = 1000;

    public static IEnumerable<string> Read(string topic, ImmutableArray<Section> sections)
    {
        string[] topicWords = Words(topic);
        foreach (ParagraphBlock paragraph in sections.Take(2).SelectMany(section => section.Blocks).OfType<ParagraphBlock>().Take(FirstParagraphs))
        {
            string text = paragraph.Text[..Math.Min(paragraph.Text.Length, LongestOpening)];
            foreach (Match match in OtherName().Matches(text))
            {
                if (IsAboutTopic(SentenceBefore(text, match.Index), topicWords))
                {
                    foreach (string name in SplitNames(text, match.Groups[1]))
                    {
                        yield return name;
                    }
                }
            }
        }
    }

    private static string SentenceBefore(string text, int index)
    {
        string before = text[..index];
        return before[(before.LastIndexOf(". ", StringComparison.Ordinal) + 1)..];
    }

    /// <summary>In "pink or red eye" both share the eye. A list that goes on after a comma cannot be taken apart for sure, so its first word is left.</summary>
    private static IEnumerable<string> SplitNames(string text, Group names)
    {
        string[] parts = [.. Separator().Split(names.Value).Select(part => part.Trim(' ', '"', '“', '”', '\'', '‘', '’'))];
        string[] last = Words(parts[^1]);
        bool listGoesOn = names.Index + names.Length < text.Length && text[names.Index + names.Length] == ',' && Words(names.Value).Length == 1
            && text.AsSpan(names.Index + names.Length).IndexOf(" or ") is >= 0 and < 40;
        foreach (string part in parts)
        {
            bool sharesEnding = parts.Length > 1 && last.Length > 1 && Words(part).Length == 1 && !MedicalNoun().IsMatch(part);
            string name = sharesEnding ? $"{part} {string.Join(' ', last.Skip(1))}" : part;
            if ((!listGoesOn || MedicalNoun().IsMatch(part)) && IsName(name))
            {
                yield return name;
            }
        }
    }

    /// <summary>The name belongs to the topic when the topic, or "it", is what the sentence speaks of.</summary>
    private static bool IsAboutTopic(string sentence, string[] topicWords)
    {
        string[] words = Words(sentence);
        if (words is [] or ["it" or "it's" or "it’s" or "this", ..])
        {
            return words.Length is > 0 and <= LongestName;
        }

        return words.Length <= topicWords.Length + LongestName && words.Take(topicWords.Length + 1).Intersect(topicWords).Any();
    }

    private static bool IsName(string name)
    {
        string[] words = Words(name);
        return words.Length is > 0 and <= LongestName && !Array.Exists(words, word => word is "is" or "are" or "a" or "the" or "an" or "that" or "which" or "when");
    }

    private static string[] Words(string text) =>
        [.. WordPattern().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    [GeneratedRegex(@"\b(?:also|sometimes|commonly|often|usually|previously|formerly) (?:called|known as|referred to as)\s+(?:a |an |the )?([^,.;:()–]+)", RegexOptions.CultureInvariant)]
    private static partial Regex OtherName();

    [GeneratedRegex(@"\s+or\s+|\s*/\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    /// <summary>Endings by which a single word is known to be a noun, and no adjective that shares the noun after it.</summary>
    [GeneratedRegex(@"(plasty|tomy|scopy|pathy|trophy|itis|sis|ia|oma|ism|rrhoea|gram)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MedicalNoun();

    [GeneratedRegex(@"[\p{L}\p{N}'’-]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();
}
