using System.Collections.Immutable;

namespace VoiceHealth.Conversation.Requests;

/// <summary>Hears which of the offered choices is picked by number: "the second one", "number two", "the last".</summary>
internal static class SpokenChoice
{
    /// <summary>"The other one": one that was offered and not picked.</summary>
    public const int Other = -2;

    private static readonly string[] Fillers =
    [
        "the", "one", "number", "option", "choice", "please", "i", "i'd", "like", "want", "would", "think", "it's", "um", "er", "that", "pick", "choose", "go", "with", "for", "read", "me", "tell",
        "about", "page", "ok", "okay", "yes", "no", "what", "what's", "actually", "instead", "sorry", "meant", "and", "hear", "to", "can", "you", "a", "of", "them", "those", "again", "say", "repeat",
    ];

    /// <summary>1 for the first, -1 for the last, <see cref="Other"/> for the other, 0 where the words do not pick by number.</summary>
    public static int Find(ImmutableArray<string> tokens)
    {
        int picked = 0;
        foreach (string token in tokens)
        {
            int number = NumberOf(token);
            if (number != 0 && picked == 0)
            {
                picked = number;
            }
            else if (!Fillers.Contains(token, StringComparer.Ordinal))
            {
                return 0;
            }
        }

        return picked == 0 && tokens is ["one"] or ["number", "one"] or ["option", "one"] ? 1 : picked;
    }

    private static int NumberOf(string token) => token switch
    {
        "first" or "1" or "1st" or "former" => 1,
        "second" or "two" or "2" or "2nd" or "middle" => 2,
        "third" or "three" or "3" or "3rd" => 3,
        "last" or "latter" => -1,
        "other" or "others" => Other,
        _ => 0,
    };
}
