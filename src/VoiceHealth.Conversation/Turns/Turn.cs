using VoiceHealth.Content;

namespace VoiceHealth.Conversation.Turns;

/// <summary>One thing said to the assistant, in no channel's own terms.</summary>
/// <param name="Words">What was said, as well as the channel can tell; safety rules run on it. Never logged, never stored.</param>
/// <param name="Page">Path of a page that the channel has already resolved (a slot's id, a touched choice); null where it has not.</param>
/// <param name="Aspect">The aspect that the channel's intent stands for; null where the words must say.</param>
/// <param name="Choice">1 for the first of the choices offered; 0 where none was picked.</param>
public sealed record Turn(TurnKind Kind, string Words, string? Page = null, HealthAspect? Aspect = null, int Choice = 0)
{
    /// <summary>The longest utterance that is looked at, in characters; nobody says more in one breath.</summary>
    public const int MaxWordsLength = 4000;

    /// <summary>Words of bounded length: too many lose their middle, because what matters comes first or, after a long story, last.</summary>
    public static string Bound(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Length <= MaxWordsLength ? words : string.Concat(words.AsSpan(0, (MaxWordsLength / 2) - 1), " ", words.AsSpan(words.Length - (MaxWordsLength / 2)));
    }

    public static Turn Said(string words) => new(TurnKind.Utterance, words);
}
