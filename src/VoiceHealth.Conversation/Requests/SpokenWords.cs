using System.Collections.Immutable;

namespace VoiceHealth.Conversation.Requests;

/// <summary>
/// Cuts an utterance into lower-case words for the set phrases. Nothing is dropped or joined, unlike in the text that search works on: here
/// politeness and fillers are part of what is recognised.
/// </summary>
internal static class SpokenWords
{
    /// <summary>A set phrase is short; more words than this are never one.</summary>
    public const int MaxWords = 64;

    public static ImmutableArray<string> Split(string words)
    {
        var split = ImmutableArray.CreateBuilder<string>();
        for (int start = 0; start < words.Length && split.Count < MaxWords;)
        {
            if (!char.IsLetterOrDigit(words[start]))
            {
                start++;
                continue;
            }

            int end = start;
            while (end < words.Length && (char.IsLetterOrDigit(words[end]) || IsApostrophe(words[end])))
            {
                end++;
            }

            split.Add(words[start..end].ToLowerInvariant().Replace('\u2019', '\'').TrimEnd('\''));
            start = end;
        }

        return split.ToImmutable();
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';
}
