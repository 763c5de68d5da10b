using System.Collections;
using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>Documents with terms one after another, or, with slop, within so many moves of that.</summary>
public class PhraseQuery : Query, IEnumerable<Term>
{
    private readonly List<Term> _terms = [];
    private readonly List<int> _positions = [];
    private int _slop;

    /// <summary>How many moves of a term by one position may be needed. Default 0.</summary>
    public virtual int Slop
    {
        get => _slop;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _slop = value;
        }
    }

    /// <summary>Adds the next term.</summary>
    public virtual void Add(Term term) => Add(term, _positions.Count == 0 ? 0 : _positions[^1] + 1);

    /// <summary>Adds a term at a position, so that there can be gaps, or several at one.</summary>
    public virtual void Add(Term term, int position)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (_terms.Count > 0 && term.Field != _terms[0].Field)
        {
            throw new ArgumentException($"All phrase terms must be in the same field ({_terms[0].Field}): {term}");
        }

        _terms.Add(term);
        _positions.Add(position);
    }

    public virtual Term[] GetTerms() => [.. _terms];

    public virtual int[] GetPositions() => [.. _positions];

    public override Query Rewrite(IndexReader reader) => _terms.Count switch
    {
        0 => new BooleanQuery { Boost = Boost },
        1 => new TermQuery(_terms[0]) { Boost = Boost },
        _ => this,
    };

    public override void ExtractTerms(ISet<Term> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        terms.UnionWith(_terms);
    }

    public override string ToString(string field)
    {
        string prefix = _terms.Count == 0 || _terms[0].Field == field ? "" : _terms[0].Field + ":";
        string[] words = Enumerable.Repeat("?", _positions.DefaultIfEmpty(-1).Max() + 1).ToArray();
        for (int at = 0; at < _terms.Count; at++)
        {
            ref string word = ref words[_positions[at]];
            word = word == "?" ? _terms[at].Text : word + "|" + _terms[at].Text;
        }

        return $"{prefix}\"{string.Join(' ', words)}\"{(_slop == 0 ? "" : "~" + _slop)}{BoostSuffix()}";
    }

    public override bool Equals(object? o) => base.Equals(o) && o is PhraseQuery other
        && other._slop == _slop && other._terms.SequenceEqual(_terms) && other._positions.SequenceEqual(_positions);

    public override int GetHashCode() => _terms.Aggregate(HashCode.Combine(base.GetHashCode(), _slop), HashCode.Combine);

    public IEnumerator<Term> GetEnumerator() => _terms.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override Weight WeightFor(IndexSearcher searcher) => new PhraseWeight(this, searcher);
}
