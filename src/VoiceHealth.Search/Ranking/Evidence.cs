using VoiceHealth.Search.Language;

namespace VoiceHealth.Search.Ranking;

/// <summary>What speaks for each page, while one question is being answered. Reused: cleared, not reallocated.</summary>
internal sealed class Evidence(LanguageModel model)
{
    private readonly int _pages = model.Paths.Count;

    /// <summary>By field and page: sum of term weights, saturated by frequency.</summary>
    public float[] Text { get; } = new float[TextFields.Count * model.Paths.Count];

    /// <summary>By page: positions of the utterance that its descriptions, symptoms, first paragraphs or names explain.</summary>
    public ulong[] Near { get; } = new ulong[model.Paths.Count];

    /// <summary>By page: positions of the utterance that stand anywhere in its text.</summary>
    public ulong[] Anywhere { get; } = new ulong[model.Paths.Count];

    /// <summary>By page: positions of words said one after the other that it tells of together.</summary>
    public ulong[] Paired { get; } = new ulong[model.Paths.Count];

    public NameMatch[] Names { get; } = new NameMatch[model.Paths.Count];

    /// <summary>By page: positions of all its names that were said whole.</summary>
    public ulong[] Named { get; } = new ulong[model.Paths.Count];

    /// <summary>Positions of names of topics that the release has no page of.</summary>
    public ulong Absent { get; set; }

    public NameMatch[] Sounds { get; } = new NameMatch[model.Paths.Count];

    /// <summary>By name: weight of its concepts that were said, and where.</summary>
    public float[] NameHits { get; } = new float[model.Names.Count];

    public ulong[] NamePositions { get; } = new ulong[model.Names.Count];

    public List<int> TouchedNames { get; } = new(512);

    public byte[] SoundHits { get; } = new byte[model.Sounds.Keys.Count];

    public List<int> TouchedSounds { get; } = new(512);

    public int[] PostingPages { get; } = new int[model.Paths.Count];

    public int[] PostingFrequencies { get; } = new int[model.Paths.Count];

    /// <summary>Where a page's name stands in the utterance: as it was said, or where it was heard.</summary>
    public ulong PositionsOf(int page) => Named[page] != 0 ? Named[page] : Sounds[page].Positions;

    public Span<float> Field(int field) => Text.AsSpan(field * _pages, _pages);

    public void Clear()
    {
        Array.Clear(Text);
        Array.Clear(Near);
        Array.Clear(Anywhere);
        Array.Clear(Paired);
        Array.Clear(Names);
        Array.Clear(Named);
        Array.Clear(Sounds);
        foreach (int name in TouchedNames)
        {
            NameHits[name] = 0;
            NamePositions[name] = 0;
        }

        TouchedNames.Clear();
    }
}
