using System.Collections.Immutable;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Requests;

/// <summary>
/// Tells the set phrases of conversation from questions. Words count as conversation only where phrases and fillers cover all of them, so that
/// "more" is a request and "more about shingles" a question. Of several phrases the most final one counts: "no thanks bye" is a goodbye.
/// </summary>
internal static class RequestRecognizer
{
    private const int MaxConversationalWords = 16;

    private static readonly ImmutableArray<RequestKind> ByPrecedence =
    [
        RequestKind.Support, RequestKind.SendCard, RequestKind.Doubt, RequestKind.WhereFrom, RequestKind.HowOld, RequestKind.GetHelp, RequestKind.StartOver, RequestKind.Slower,
        RequestKind.Repeat, RequestKind.Previous, RequestKind.Contents, RequestKind.Help, RequestKind.Stop, RequestKind.More, RequestKind.Unsure, RequestKind.Aside, RequestKind.No, RequestKind.Wait,
        RequestKind.Yes, RequestKind.Thanks,
    ];

    public static Request Recognize(Turn turn, ImmutableArray<string> tokens, bool choicesOpen)
    {
        if (turn.Choice != 0 && choicesOpen)
        {
            return new Request(RequestKind.Question, turn.Choice);
        }

        return turn.Kind switch
        {
            TurnKind.Launch => new Request(RequestKind.Launch),
            TurnKind.Yes => new Request(RequestKind.Yes),
            TurnKind.No => new Request(RequestKind.No),
            TurnKind.More => new Request(RequestKind.More),
            TurnKind.Previous => new Request(RequestKind.Previous),
            TurnKind.Repeat => new Request(RequestKind.Repeat),
            TurnKind.StartOver => new Request(RequestKind.StartOver),
            TurnKind.Help => new Request(RequestKind.Help),
            TurnKind.Stop => new Request(RequestKind.Stop),
            _ when turn.Page is not null || turn.Aspect is not null => new Request(RequestKind.Question),
            TurnKind.Fallback when tokens.IsEmpty => new Request(RequestKind.Fallback),
            _ => RecognizeHeard(tokens, choicesOpen),
        };
    }

    private static Request RecognizeHeard(ImmutableArray<string> tokens, bool choicesOpen)
    {
        Request asHeard = RecognizeWords(tokens, choicesOpen);
        ImmutableArray<string> meant = asHeard is { Kind: RequestKind.Question, Choice: 0 } && tokens.Length <= MaxConversationalWords ? HeardWords.Mend(tokens) : tokens;
        return meant == tokens ? asHeard : RecognizeWords(meant, choicesOpen);
    }

    private static Request RecognizeWords(ImmutableArray<string> tokens, bool choicesOpen)
    {
        if (tokens.IsEmpty)
        {
            return new Request(RequestKind.Fallback);
        }

        int choice = SpokenChoice.Find(tokens);
        if (choice != 0 && choicesOpen)
        {
            return new Request(RequestKind.Question, choice);
        }

        if (choice != 0 && tokens.Contains("again"))
        {
            return new Request(RequestKind.Repeat);
        }

        Request covered = tokens.Length <= MaxConversationalWords ? Cover(tokens) : new Request(RequestKind.Question);
        return covered.Kind == RequestKind.Question && tokens.Length <= MaxConversationalWords ? new Request(RequestVocabulary.Recognize(tokens)) : covered;
    }

    private static Request Cover(ImmutableArray<string> tokens)
    {
        var found = RequestKind.Question;
        bool withThanks = false;
        for (int start = 0; start < tokens.Length;)
        {
            (RequestKind kind, int length) = LongestAt(tokens, start);
            if (length == 0)
            {
                return new Request(RequestKind.Question);
            }

            withThanks |= kind == RequestKind.Thanks;
            found = MoreFinal(found, kind);
            start += length;
        }

        return found == RequestKind.Question ? new Request(OnlyFillers(tokens)) : new Request(found, WithThanks: withThanks);
    }

    private static (RequestKind Kind, int Length) LongestAt(ImmutableArray<string> tokens, int start)
    {
        for (int length = Math.Min(RequestPhrases.MaxWords, tokens.Length - start); length > 0; length--)
        {
            string phrase = length == 1 ? tokens[start] : string.Join(' ', tokens.AsSpan(start, length));
            if (RequestPhrases.ByPhrase.TryGetValue(phrase, out RequestKind kind)
                && !(length == 1 && tokens.Length > 1 && RequestPhrases.Fillers.Contains(phrase)))
            {
                return (kind, length);
            }

            if (RequestPhrases.Wrappings.Contains(phrase))
            {
                return (RequestKind.Question, length);
            }
        }

        return RequestPhrases.Fillers.Contains(tokens[start]) ? (RequestKind.Question, 1) : (RequestKind.Question, 0);
    }

    private static RequestKind MoreFinal(RequestKind one, RequestKind other)
    {
        int first = ByPrecedence.IndexOf(one);
        int second = ByPrecedence.IndexOf(other);
        return second >= 0 && (first < 0 || second < first) ? other : one;
    }

    /// <summary>"OK" alone agrees.</summary>
    private static RequestKind OnlyFillers(ImmutableArray<string> tokens) =>
        tokens.Any(token => token is "ok" or "okay" or "great" or "lovely" or "fine" or "good" or "perfect" or "brilliant" or "cool" or "right")
            ? RequestKind.Yes
            : RequestKind.Fallback;
}
