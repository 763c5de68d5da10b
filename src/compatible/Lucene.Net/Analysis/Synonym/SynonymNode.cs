namespace Lucene.Net.Analysis.Synonym;

/// <summary>A place in the tree of rules: the words so far, what may follow, and the rule that ends here.</summary>
internal sealed class SynonymNode
{
    private readonly Dictionary<string, SynonymNode> _next = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SynonymNode>.AlternateLookup<ReadOnlySpan<char>> _nextBySpan;

    public SynonymNode() => _nextBySpan = _next.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of each synonym; empty if no rule ends here.</summary>
    public List<string[]> Outputs { get; } = [];

    public bool KeepsInput { get; private set; }

    public bool MayContinue => _next.Count > 0;

    public SynonymNode? Find(ReadOnlySpan<char> word) => _nextBySpan.TryGetValue(word, out SynonymNode? node) ? node : null;

    public SynonymNode FindOrAdd(string word)
    {
        if (!_next.TryGetValue(word, out SynonymNode? node))
        {
            _next[word] = node = new SynonymNode();
        }

        return node;
    }

    public void AddOutput(string[] words, bool keepsInput, bool once)
    {
        KeepsInput |= keepsInput;
        if (!once || !Outputs.Exists(known => known.AsSpan().SequenceEqual(words)))
        {
            Outputs.Add(words);
        }
    }
}
