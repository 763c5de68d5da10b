using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Lucene.Net.Search;

/// <summary>Turns a fuzzy query into one of the closest terms of the index, each boosted by 1 − edits / length of the shorter.</summary>
internal static class FuzzyExpansion
{
    public static Query Of(FuzzyQuery query, IndexReader reader)
    {
        BooleanQuery expanded = new(disableCoord: true);
        int most = Math.Min(query.MaxExpansions, BooleanQuery.MaxClauseCount);
        foreach ((byte[] term, float boost) in Closest(query, reader, most).OrderBy(one => one.Term, ByBytes))
        {
            expanded.Add(new TermQuery(new Term(query.Field, new BytesRef(term))) { Boost = query.Boost * boost }, Occur.SHOULD);
        }

        return expanded;
    }

    private static Comparer<byte[]> ByBytes { get; } = Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right));

    private static IEnumerable<(byte[] Term, float Boost)> Closest(FuzzyQuery query, IndexReader reader, int most)
    {
        string text = query.Term.Text;
        string prefix = string.Concat(text.EnumerateRunes().Take(query.PrefixLength));
        int length = text.EnumerateRunes().Count();
        LevenshteinAutomaton automaton = new(text[prefix.Length..], query.MaxEdits, query.Transpositions);
        Dictionary<string, (byte[] Term, float Boost)> all = new(StringComparer.Ordinal);
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            if (((SegmentReader)leaf.AtomicReader).TermsOf(query.Field) is { } terms)
            {
                new FuzzyTermFinder(terms, automaton, Encoding.UTF8.GetBytes(prefix), (term, edits) => Add(all, term, edits, query.MaxEdits, length)).Run();
            }
        }

        return all.Values.OrderByDescending(one => one.Boost).ThenBy(one => one.Term, ByBytes).Take(most);
    }

    private static void Add(Dictionary<string, (byte[], float)> all, ReadOnlySpan<byte> term, int edits, int maxEdits, int length)
    {
        if (edits > maxEdits)
        {
            return;
        }

        int shorter = Math.Min(CountCodePoints(term), length);
        float boost = edits == 0 ? 1f : 1f - ((float)edits / shorter);
        if (boost > 0f)
        {
            all.TryAdd(Encoding.Latin1.GetString(term), (term.ToArray(), boost));
        }
    }

    private static int CountCodePoints(ReadOnlySpan<byte> utf8)
    {
        int count = 0;
        foreach (byte one in utf8)
        {
            count += (one & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }
}
