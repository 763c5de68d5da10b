using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Packing;

namespace VoiceHealth.Search.Language;

/// <summary>All <see cref="AspectPattern"/>s as flat arrays. A part is a list of words, any of which fits, or one of the signs below.</summary>
internal sealed record AspectPatterns(StringTable Words, PackedLists Parts, PackedLists PartWords, Packed<byte> PartFlags, Packed<byte> Aspects, Packed<float> Weights)
{
    public const byte Optional = 1;
    public const byte AnyWord = 2;
    public const byte Gap = 4;
    public const byte Start = 8;
    public const byte End = 16;

    public static AspectPatterns Build(ImmutableArray<AspectPattern> patterns)
    {
        var words = new List<string>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var parts = new List<List<int>>();
        var partWords = new List<int[]>();
        var flags = new List<byte>();
        foreach (AspectPattern pattern in patterns)
        {
            var ids = new List<int>();
            foreach (string part in pattern.Parts)
            {
                ids.Add(partWords.Count);
                flags.Add(FlagOf(part));
                string[] choices = flags[^1] > Optional ? [] : part.TrimEnd('?').Split('/');
                partWords.Add([.. choices.Select(word => NumberOf(word, words, numbers))]);
            }

            parts.Add(ids);
        }

        return new AspectPatterns(
            StringTable.Build(words),
            PackedLists.Build(parts),
            PackedLists.Build(partWords),
            [.. flags],
            [.. patterns.Select(pattern => (byte)pattern.Aspect)],
            [.. patterns.Select(pattern => pattern.Weight)]);
    }

    public HealthAspect AspectOf(int pattern) => (HealthAspect)Aspects[pattern];

    private static byte FlagOf(string part) => part switch
    {
        "^" => Start,
        "$" => End,
        "_" => AnyWord,
        "..." => Gap,
        _ when part.EndsWith('?') => Optional,
        _ => 0,
    };

    private static int NumberOf(string word, List<string> words, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(word, out int number))
        {
            number = words.Count;
            words.Add(word);
            numbers.Add(word, number);
        }

        return number;
    }
}
