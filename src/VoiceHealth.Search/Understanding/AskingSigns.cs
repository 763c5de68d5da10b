using VoiceHealth.Search.Language;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Understanding;

/// <summary>What is done with a sign of <see cref="AskingSigns"/>.</summary>
internal delegate void SignVisitor(ReadOnlySpan<char> sign);

/// <summary>
/// The signs in a question of what about a topic is asked: single words, runs of two and three, and pairs with one or two words between them, all
/// with the topic's name put as '*', the ends as '^' and '$', and words folded and freed of contractions ("what's" is "what is").
/// </summary>
internal static class AskingSigns
{
    private const int MaxTokens = 40;
    private const int MaxWord = 24;
    private const string Topic = "*";

    /// <param name="utterance">What was said.</param>
    /// <param name="topic">Positions of the topic's name.</param>
    /// <param name="visit">Called once for each sign, in the order of the words.</param>
    public static void Visit(Utterance utterance, ulong topic, SignVisitor visit)
    {
        List<string> tokens = Tokens(utterance, topic);
        Span<char> buffer = stackalloc char[(MaxWord + 1) * 3];
        for (int i = 0; i < tokens.Count; i++)
        {
            visit(tokens[i]);
            for (int next = i + 1; next < Math.Min(i + 4, tokens.Count); next++)
            {
                visit(Join(buffer, tokens[i], next == i + 1 ? " " : " ~ ", tokens[next]));
            }

            if (i + 2 < tokens.Count)
            {
                int length = Join(buffer, tokens[i], " ", tokens[i + 1]).Length;
                visit(Append(buffer, length, tokens[i + 2]));
            }
        }

        visit(LeftOver(utterance, topic) switch { 0 => "@left0", 1 => "@left1", 2 => "@left2", _ => "@left3" });
    }

    private static ReadOnlySpan<char> Join(Span<char> buffer, string first, string between, string second)
    {
        first.CopyTo(buffer);
        between.CopyTo(buffer[first.Length..]);
        second.CopyTo(buffer[(first.Length + between.Length)..]);
        return buffer[..(first.Length + between.Length + second.Length)];
    }

    private static ReadOnlySpan<char> Append(Span<char> buffer, int length, string word)
    {
        buffer[length] = ' ';
        word.CopyTo(buffer[(length + 1)..]);
        return buffer[..(length + 1 + word.Length)];
    }

    private static List<string> Tokens(Utterance utterance, ulong topic)
    {
        var tokens = new List<string>(MaxTokens) { "^" };
        for (int i = 0; i < utterance.Count && tokens.Count < MaxTokens - 2; i++)
        {
            if (!IsInTopic(utterance, topic, i))
            {
                AddWord(tokens, utterance.Words[i]);
            }
            else if (tokens[^1] != Topic)
            {
                tokens.Add(Topic);
            }
        }

        tokens.Add("$");
        return tokens;
    }

    /// <summary>Little words inside a name belong to it: "hand foot and mouth".</summary>
    private static bool IsInTopic(Utterance utterance, ulong topic, int position)
    {
        bool before = position > 0 && (topic >> (position - 1) & 1) != 0;
        bool after = position + 1 < utterance.Count && (topic >> (position + 1) & 1) != 0;
        return (topic >> position & 1) != 0 || (before && after && utterance.Roles[position].HasFlag(WordRole.Function));
    }

    private static void AddWord(List<string> tokens, string word)
    {
        int apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        string ending = apostrophe < 0 ? "" : word[apostrophe..] switch
        {
            "'s" when word is "what's" or "how's" or "who's" or "where's" or "when's" or "why's" or "it's" or "that's" or "there's" or "he's" or "she's" => "is",
            "'d" => "would",
            "'ll" => "will",
            "'ve" => "have",
            "'re" => "are",
            "'m" => "am",
            _ => "",
        };
        string folded = WordFolder.Fold(ending.Length > 0 ? word[..apostrophe] : word);
        tokens.Add(folded.Length > MaxWord ? folded[..MaxWord] : folded);
        if (ending.Length > 0)
        {
            tokens.Add(ending);
        }
    }

    private static int LeftOver(Utterance utterance, ulong topic)
    {
        int left = 0;
        for (int i = 0; i < utterance.Count; i++)
        {
            left += utterance.Mass[i] > 0 && !IsInTopic(utterance, topic, i) ? 1 : 0;
        }

        return left;
    }
}
