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

    public static IEnumerable<string> Read(string topic, ImmutableArray<Section> sections)
    {
        string[] topicWords = Words(topic);
        foreach (ParagraphBlock paragraph in sections.Take(2).SelectMany(section => section.Blocks).OfType<ParagraphBlock>().Take(FirstParagraphs))
        {
            foreach (Match match in OtherName().Matches(paragraph.Text))
            {
                string before = paragraph.Text[..match.Index];
                string sentence = before[(before.LastIndexOf(". ", StringComparison.Ordinal) + 1)..];
                if (IsAboutTopic(sentence, topicWords))
                {
                    foreach (string name in Separator().Split(match.Groups[1].Value))
                    {
                        if (IsName(name))
                        {
                            yield return name.Trim(' ', '"', '“', '”', '\'', '‘', '’');
                        }
                    }
                }
            }
        }
    }

    /// <summary>The name belongs to the topic when the topic, or "it", is what the sentence speaks of.</summary>
    private static bool IsAboutTopic(string sentence, string[] topicWords)
    {
        string[] words = Words(sentence);
        if (words is [] or ["it" or "this" or "its", ..])
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

    [GeneratedRegex(@"[\p{L}\p{N}'’-]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();
}
