using VoiceHealth.Content.Packing;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Language;

/// <summary>
/// What understanding needs of a release, compiled: it is read where it lies in the release, and no part of it is parsed. Pages are numbered as in
/// the Lucene index, where page documents come first, in ordinal order of their paths.
/// </summary>
internal sealed record LanguageModel
{
    /// <summary>Folded words, and concepts, which start with '='.</summary>
    public required StringTable Words { get; init; }

    /// <summary>By word: a <see cref="WordRole"/>.</summary>
    public required Packed<byte> Roles { get; init; }

    /// <summary>By word: the number of the concept it belongs to, or its own.</summary>
    public required Packed<int> Concepts { get; init; }

    /// <summary>By word: inverse document frequency over page texts, in nats.</summary>
    public required Packed<float> Weights { get; init; }

    /// <summary>Phrases of two words or more that are one concept, as word numbers.</summary>
    public required PackedLists Phrases { get; init; }

    /// <summary>By phrase: the concept.</summary>
    public required Packed<int> PhraseConcepts { get; init; }

    /// <summary>By word: the phrases it begins.</summary>
    public required PackedLists PhrasesByFirstWord { get; init; }

    public required StringTable Paths { get; init; }

    public required StringTable Topics { get; init; }

    /// <summary>By page: number in <see cref="Topics"/>.</summary>
    public required Packed<int> PageTopics { get; init; }

    /// <summary>By page: how common the problem is, 0 (rare or unsaid) to 4 (everybody has it now and then).</summary>
    public required Packed<byte> Commonness { get; init; }

    /// <summary>By page: <see cref="PageTraits"/>.</summary>
    public required Packed<byte> Traits { get; init; }

    /// <summary>By page: bit n is set where it has text of the health aspect numbered n.</summary>
    public required Packed<long> Aspects { get; init; }

    /// <summary>By page: the health aspect of each of its passages, in the order of their documents in the index.</summary>
    public required PackedLists PassageAspects { get; init; }

    /// <summary>By page and text field (page × <see cref="TextFields.Count"/> + field): length in tokens.</summary>
    public required Packed<int> Lengths { get; init; }

    /// <summary>By name: the pages that may be meant besides its own, for a name that is too wide ("hepatitis").</summary>
    public required PackedLists Families { get; init; }

    /// <summary>Names as concept numbers, without function words unless nothing else is left.</summary>
    public required PackedLists Names { get; init; }

    public required Packed<int> NamePages { get; init; }

    /// <summary>By name: a <see cref="NameKind"/>.</summary>
    public required Packed<byte> NameKinds { get; init; }

    /// <summary>By concept: the names that hold it.</summary>
    public required PackedLists NamesByConcept { get; init; }

    /// <summary>Names of topics that the release has no page of, as concept numbers.</summary>
    public required PackedLists AbsentNames { get; init; }

    /// <summary>By concept: the absent names that hold it.</summary>
    public required PackedLists AbsentByConcept { get; init; }

    /// <summary>How names sound.</summary>
    public required SoundTable Sounds { get; init; }

    /// <summary>How the letters of any word sound.</summary>
    public required LetterSounds Letters { get; init; }

    /// <summary>How aspects are asked for: patterns over plain words.</summary>
    public required AspectPatterns Patterns { get; init; }

    /// <summary>What the words of a question say of the part that is asked for.</summary>
    public required AspectWeights Asking { get; init; }

    /// <summary>Fitted weights, in the order of the ranker's features, then the confidence model's.</summary>
    public required Packed<float> Fitted { get; init; }

    /// <summary>The page's number, or -1; pages are in the ordinal order of their paths.</summary>
    public int FindPage(string path)
    {
        int low = 0;
        int high = Paths.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = Paths.Compare(middle, path);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The pages that a name may mean besides its own; empty for no name (-1).</summary>
    public ReadOnlySpan<int> Members(int name) => name < 0 ? [] : Families[name];
}
