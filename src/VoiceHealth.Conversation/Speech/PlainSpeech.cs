using System.Text;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;

namespace VoiceHealth.Conversation.Speech;

/// <summary>Joins segments to plain text. Between the items of a list stands a comma, before the first a colon, and a stop ends what has none.</summary>
internal static class PlainSpeech
{
    public static string Join(IReadOnlyList<ReplySegment> segments)
    {
        var text = new StringBuilder();
        for (int i = 0; i < segments.Count; i++)
        {
            text.Append(segments[i].Text);
            bool isLast = i == segments.Count - 1;
            text.Append(Mark(segments[i], isLast ? null : segments[i + 1]));
            if (!isLast)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    private static string Mark(ReplySegment segment, ReplySegment? next)
    {
        string text = segment.Text;
        char end = text.Length == 0 ? '.' : text[^1];
        if (end is '.' or '?' or '!' or ':' or ',' or ';' || EndsWithJoiner(text))
        {
            return "";
        }

        bool itemFollows = next is ReplySegment.Quote { Sentence.Kind: SentenceKind.ListItem };
        if (DoList.IsPrefix(text) && itemFollows)
        {
            return DoList.SaysItself(next!.Text) ? ":" : "";
        }

        return !itemFollows ? "." : segment is ReplySegment.Quote { Sentence.Kind: SentenceKind.ListItem } ? "," : ":";
    }

    private static bool EndsWithJoiner(string text) =>
        text.EndsWith(" or", StringComparison.Ordinal) || text.EndsWith(" and", StringComparison.Ordinal);
}
