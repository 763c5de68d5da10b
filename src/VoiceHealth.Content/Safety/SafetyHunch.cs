using VoiceHealth.Content.Packing;

namespace VoiceHealth.Content.Safety;

/// <summary>
/// What was learned from sentences that people say: a weight for each word, each three in a row and each pair that stand near each other,
/// for each class of danger against none. It hears wording that nobody wrote a pattern for; rules name its findings as terms.
/// </summary>
/// <param name="Words">In ordinal order: words as they are said, and their stems (<see cref="SafetyStem"/>).</param>
/// <param name="Tokens">What each of the words is taken for; words that mean the same here share a token.</param>
/// <param name="Features">Keys (<see cref="Feature"/> and <see cref="FeatureAsSaid"/>) in ascending order.</param>
/// <param name="Weights"><see cref="ClassCount"/> for each feature, in hundredths.</param>
/// <param name="Bias">One for each class, in hundredths; a class's score is its bias and its weights' sum over <see cref="Scale"/>.</param>
/// <param name="Alarms">For each class the log odds of danger, in hundredths, from which on it is found where it is the likeliest.</param>
/// <param name="Outweighs">By level in <see cref="SafetyLevel"/>'s order: how much surer of another level than of a rule's it has to be, in
/// hundredths of log odds, for the rule to be passed over for one of the other level.</param>
/// <param name="Harmless">Log odds of danger, in hundredths, up to which words are found harmless.</param>
public sealed record SafetyHunch(
    PackedTexts Words,
    Packed<int> Tokens,
    Packed<int> Features,
    Packed<short> Weights,
    Packed<int> Bias,
    Packed<int> Alarms,
    Packed<int> Outweighs,
    int Harmless)
{
    /// <summary>Emergency, urgent, crisis, abuse, assault, in the order of their symbols.</summary>
    public const int ClassCount = 5;

    /// <summary>How many levels there are.</summary>
    public const int LevelCount = 3;

    /// <summary>Pairs are of words with up to five others between them.</summary>
    public const int Window = 6;

    /// <summary>What the sum of a sentence's weights is divided by: the root of a usual number of features.</summary>
    public const double Scale = 6;

    /// <summary>Before the first word, and after the last.</summary>
    public const int StartToken = 0;

    public const int EndToken = 1;

    /// <summary>A number in digits.</summary>
    public const int NumberToken = 2;

    /// <summary>Any word that was never learned.</summary>
    public const int UnknownToken = 3;

    /// <summary>The first token of a word.</summary>
    public const int FirstToken = 4;

    /// <summary>Tokens are below this.</summary>
    public const int MaxTokens = 1 << TokenBits;

    /// <summary>There are fewer words than this, so that a word's place and its token are one number.</summary>
    public const int MaxWords = 1 << 16;

    private const int TokenBits = 15;

    /// <summary>Nothing was learned; nothing is ever found.</summary>
    public static SafetyHunch None { get; } = new([], [], [], [], [], [], [], 0);

    /// <summary>The level of a class's alerts.</summary>
    public static SafetyLevel LevelOf(int kind) => kind switch { 0 => SafetyLevel.Emergency, 1 => SafetyLevel.Urgent, _ => SafetyLevel.Crisis };

    /// <summary>The key of one to three tokens in this order.</summary>
    public static int Feature(int first, int second = -1, int third = -1) => Key(first, second, third);

    /// <summary>The key of the word as it was said, whatever it is taken for.</summary>
    public static int FeatureAsSaid(int mark) => Key(mark >> TokenBits, -1, -2);

    /// <summary>The token of a mark.</summary>
    public static int TokenIn(int mark) => mark & (MaxTokens - 1);

    /// <summary>Whether the mark's word was learned just as it is said.</summary>
    public static bool IsKnown(int mark) => mark >= MaxTokens;

    public static SafetyFeatures FeaturesOf(ReadOnlySpan<int> marks) => new(marks);

    /// <summary>The token of a word; <see cref="UnknownToken"/> for one that was never learned.</summary>
    public int TokenOf(ReadOnlySpan<char> word) => TokenIn(MarkOf(word));

    /// <summary>A word's token and, where it was learned just as it is said, its place: what features are made of.</summary>
    public int MarkOf(ReadOnlySpan<char> word)
    {
        int at = Words.Find(word);
        if (at >= 0)
        {
            return ((at + 1) << TokenBits) | Tokens[at];
        }

        int stem = Words.Find(word[..SafetyStem.LengthOf(word)]);
        return stem >= 0 ? Tokens[stem] : char.IsDigit(word[0]) ? NumberToken : UnknownToken;
    }

    // Bits are mixed as in MurmurHash3's finaliser (Appleby, public domain), so that two features hardly ever share a key; no key is negative.
    private static int Key(int first, int second, int third)
    {
        uint key = ((uint)first * 0x9E3779B1) ^ ((uint)second * 0x85EBCA6B);
        key = ((key ^ (key >> 15)) * 0xC2B2AE35) ^ ((uint)third * 0x27D4EB2F);
        key = (key ^ (key >> 16)) * 0x85EBCA6B;
        return (int)((key ^ (key >> 13)) & int.MaxValue);
    }
}
