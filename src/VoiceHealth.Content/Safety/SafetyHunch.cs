using VoiceHealth.Content.Packing;

namespace VoiceHealth.Content.Safety;

/// <summary>
/// What was learned from sentences that people say: a weight for each word and each pair of words that stand near each other, for each
/// class of danger against none. It hears wording that nobody wrote a pattern for; rules name its findings as terms.
/// </summary>
/// <param name="Words">In ordinal order: words as they are said, and their stems (<see cref="SafetyStem"/>).</param>
/// <param name="Tokens">What each of the words is taken for; words that mean the same here share a token.</param>
/// <param name="Features">Keys (<see cref="Feature"/>) in ascending order.</param>
/// <param name="Weights"><see cref="ClassCount"/> for each feature, in hundredths.</param>
/// <param name="Bias">One for each class, in hundredths; a class's score is its bias and its weights' sum over the root of how many there could be.</param>
/// <param name="Alarms">For each class the log odds of danger, in hundredths, from which on it is found where it is the likeliest.</param>
/// <param name="Harmless">Log odds of danger, in hundredths, up to which words are found harmless.</param>
public sealed record SafetyHunch(
    PackedTexts Words,
    Packed<int> Tokens,
    Packed<int> Features,
    Packed<int> Weights,
    Packed<int> Bias,
    Packed<int> Alarms,
    int Harmless)
{
    /// <summary>Emergency, urgent, crisis, abuse, assault, in the order of their symbols.</summary>
    public const int ClassCount = 5;

    /// <summary>Pairs are of words with up to three others between them.</summary>
    public const int Window = 4;

    /// <summary>Before the first word, and after the last.</summary>
    public const int StartToken = 0;

    public const int EndToken = 1;

    /// <summary>A number in digits.</summary>
    public const int NumberToken = 2;

    /// <summary>Any word that was never learned.</summary>
    public const int UnknownToken = 3;

    /// <summary>The first token of a word.</summary>
    public const int FirstToken = 4;

    /// <summary>Tokens are below this, so that a pair of them is one number.</summary>
    public const int MaxTokens = 1 << 15;

    /// <summary>Nothing was learned; nothing is ever found.</summary>
    public static SafetyHunch None { get; } = new([], [], [], [], [], [], 0);

    /// <summary>The key of a word alone (second is -1) or of two in this order.</summary>
    public static int Feature(int first, int second) => (first << 15) | (second + 1);

    public static SafetyFeatures FeaturesOf(ReadOnlySpan<int> tokens) => new(tokens);

    /// <summary>How many features a sentence of so many tokens has, those that carry no weight included.</summary>
    public static int FeatureCount(int tokens)
    {
        int full = Math.Max(0, tokens - Window);
        int rest = tokens - full;
        return tokens + (full * Window) + (rest * (rest - 1) / 2);
    }

    /// <summary>The token of a word; <see cref="UnknownToken"/> for one that was never learned.</summary>
    public int TokenOf(ReadOnlySpan<char> word)
    {
        int at = Words.Find(word);
        if (at < 0)
        {
            at = Words.Find(word[..SafetyStem.LengthOf(word)]);
        }

        return at >= 0 ? Tokens[at] : char.IsDigit(word[0]) ? NumberToken : UnknownToken;
    }
}
