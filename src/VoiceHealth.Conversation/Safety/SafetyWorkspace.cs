using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>What is known of one utterance while it is checked; kept by a thread, so that the next one allocates nothing.</summary>
internal sealed class SafetyWorkspace
{
    /// <summary>The longest words' spans of a symbol beyond this are not kept; a bound for utterances made to cost.</summary>
    private const int MaxSpans = 1024;

    private readonly HeadAndTail _words = new(SafetyMatcher.MaxWords);
    private readonly FeatureMarks _marks = new();
    private readonly short[] _reached = new short[SafetyMatcher.MaxWords + 1];
    private readonly short[] _next = new short[SafetyMatcher.MaxWords + 1];
    private readonly List<int> _touched = [];
    private SafetySpan[][] _spans = [];
    private short[] _counts = [];

    /// <summary>Ids of the words; -1 for a word that no rule knows, -2 for a number that none knows.</summary>
    public ReadOnlySpan<int> Words => _words.Items;

    public int WordCount => _words.Items.Length;

    /// <summary>The words as the hunch takes them.</summary>
    public HeadAndTail Tokens { get; } = new(SafetyMatcher.MaxWords + 2);

    /// <summary>What the hunch made of the words as they were said.</summary>
    public HunchFinding Finding { get; set; }

    /// <summary>The words as they are looked at for slips.</summary>
    public SlipTokens SlipTokens { get; } = new();

    /// <summary>Work on this utterance so far: positions, spans and features looked at.</summary>
    public long Steps { get; private set; }

    public void Count(int steps) => Steps += steps;

    public void Begin(int symbols)
    {
        Steps = 0;
        BeginAgain(symbols);
    }

    /// <summary>Forgets what was found, and goes on counting the work.</summary>
    public void BeginAgain(int symbols)
    {
        if (_counts.Length < symbols)
        {
            _spans = new SafetySpan[symbols][];
            _counts = new short[symbols];
            _touched.Clear();
        }

        foreach (int symbol in _touched)
        {
            _counts[symbol] = 0;
        }

        _touched.Clear();
        _words.Clear();
        Finding = HunchFinding.None;
    }

    public FeatureMarks BeginFeatures(int features)
    {
        _marks.Begin(features);
        return _marks;
    }

    public void AddWord(int id) => _words.Add(id);

    public void ReplaceLast(ReadOnlySpan<int> words)
    {
        _words.RemoveLast();
        foreach (int word in words)
        {
            AddWord(word);
        }
    }

    public void MarkEnds()
    {
        Add(SafetySymbols.Start, new SafetySpan(0, 0));
        Add(SafetySymbols.End, new SafetySpan((short)WordCount, (short)WordCount));
        for (short i = 0; i < WordCount; i++)
        {
            Add(SafetySymbols.AnyWord, new SafetySpan(i, (short)(i + 1)));
        }
    }

    public bool Has(int symbol) => _counts[symbol] > 0;

    public SafetySpans Spans(int symbol) => new(_spans[symbol], _counts[symbol]);

    public void SetMatch(SafetySpan span)
    {
        _counts[SafetySymbols.Match] = 0;
        Add(SafetySymbols.Match, span);
    }

    /// <summary>Adds a span, keeping a symbol's spans in order of their start and each only once.</summary>
    public void Add(int symbol, SafetySpan span)
    {
        int count = _counts[symbol];
        SafetySpan[] spans = _spans[symbol] ??= new SafetySpan[8];
        int at = count;
        while (at > 0 && spans[at - 1].IsAfter(span))
        {
            at--;
        }

        if ((at > 0 && !span.IsAfter(spans[at - 1])) || count == MaxSpans)
        {
            return;
        }

        if (count == spans.Length)
        {
            Array.Resize(ref _spans[symbol], count * 2);
            spans = _spans[symbol];
        }

        Array.Copy(spans, at, spans, at + 1, count - at);
        spans[at] = span;
        _counts[symbol]++;
        if (count == 0)
        {
            _touched.Add(symbol);
        }
    }

    /// <summary>For every position, the latest start of a match that ends there, or -1: what a pattern has reached.</summary>
    public (short[] Reached, short[] Next) Positions() => (_reached, _next);
}
