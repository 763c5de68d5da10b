using System.Collections.Concurrent;
using Lucene.Net.Codecs.Postings;
using Lucene.Net.Codecs.Terms;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace Lucene.Net.Search;

/// <summary>Answers queries from a reader. Safe for many threads; the reader stays open while a search runs.</summary>
public class IndexSearcher
{
    private const int MostRewrites = 16;
    private readonly IndexReader _reader;
    private readonly AtomicReaderContext[] _leaves;
    private readonly ConcurrentDictionary<string, FieldScoring> _scorings = new(StringComparer.Ordinal);
    private Similarity _similarity = new BM25Similarity();

    public IndexSearcher(IndexReader r)
    {
        ArgumentNullException.ThrowIfNull(r);
        _reader = r;
        _leaves = [.. r.Leaves];
        Segments = [.. _leaves.Select(leaf => (SegmentReader)leaf.AtomicReader)];
    }

    public virtual IndexReader IndexReader => _reader;

    public virtual IndexReaderContext TopReaderContext => _reader.Context;

    /// <summary>How a match becomes a score. Default BM25; set the one that the index was written with.</summary>
    public virtual Similarity Similarity
    {
        get => _similarity;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _similarity = value;
            _scorings.Clear();
        }
    }

    internal SegmentReader[] Segments { get; }

    /// <summary>The document's stored fields.</summary>
    public virtual Document Doc(int docID) => _reader.Document(docID);

    public virtual void Doc(int docID, StoredFieldVisitor fieldVisitor) => _reader.Document(docID, fieldVisitor);

    public virtual Document Doc(int docID, ISet<string> fieldsToLoad) => _reader.Document(docID, fieldsToLoad);

    /// <summary>The best <paramref name="n"/> documents.</summary>
    /// <exception cref="ObjectDisposedException">The reader is closed.</exception>
    public virtual TopDocs Search(Query query, int n)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        _reader.IncRef();
        SearchScratch scratch = SearchScratch.Rent();
        try
        {
            Weight weight = NormalizedWeight(query);
            scratch.Hits.Start(Math.Min(n, Math.Max(_reader.MaxDoc, 1)));
            foreach (AtomicReaderContext leaf in _leaves)
            {
                Collect(weight, leaf, scratch);
            }

            return scratch.Hits.ToTopDocs();
        }
        finally
        {
            scratch.Return();
            _reader.DecRef();
        }
    }

    /// <summary>How the document comes to its score for the query.</summary>
    public virtual Explanation Explain(Query query, int doc)
    {
        ArgumentNullException.ThrowIfNull(query);
        _reader.IncRef();
        try
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)doc, (uint)_reader.MaxDoc, nameof(doc));
            AtomicReaderContext leaf = _leaves.Last(leaf => leaf.DocBase <= doc && leaf.Reader.MaxDoc > 0);
            return NormalizedWeight(query).Explain((SegmentReader)leaf.AtomicReader, doc - leaf.DocBase, new SearchScratch());
        }
        finally
        {
            _reader.DecRef();
        }
    }

    public virtual Query Rewrite(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        for (int times = 0; times < MostRewrites; times++)
        {
            Query rewritten = query.Rewrite(_reader);
            if (ReferenceEquals(rewritten, query))
            {
                break;
            }

            query = rewritten;
        }

        return query;
    }

    public virtual CollectionStatistics CollectionStatistics(string field)
    {
        long sumTotalTermFreq = 0;
        long sumDocFreq = 0;
        long docCount = 0;
        foreach (SegmentReader segment in Segments)
        {
            if (segment.TermsOf(field) is { } terms)
            {
                sumTotalTermFreq = sumTotalTermFreq < 0 || terms.SumTotalTermFreq < 0 ? -1 : sumTotalTermFreq + terms.SumTotalTermFreq;
                sumDocFreq += terms.SumDocFreq;
                docCount += terms.DocCount;
            }
        }

        return new CollectionStatistics(field, _reader.MaxDoc, docCount, sumTotalTermFreq, sumDocFreq);
    }

    /// <summary>How the field is scored; made when it is first asked for.</summary>
    internal FieldScoring ScoringOf(string field) =>
        _scorings.TryGetValue(field, out FieldScoring? scoring) ? scoring : _scorings.GetOrAdd(field, _similarity.ScoringOf(CollectionStatistics(field)));

    internal TermStatistics StatisticsOf(Term term)
    {
        long docFreq = 0;
        long totalTermFreq = 0;
        foreach (SegmentReader segment in Segments)
        {
            FieldTerms? terms = segment.TermsOf(term.Field);
            if (terms is not null && terms.TryFind(term.Bytes.AsSpan(), out TermEntry entry))
            {
                docFreq += entry.DocFreq;
                totalTermFreq += entry.TotalTermFreq;
            }
        }

        return new TermStatistics(term.Bytes, docFreq, totalTermFreq);
    }

    private static void Collect(Weight weight, AtomicReaderContext leaf, SearchScratch scratch)
    {
        SegmentReader segment = (SegmentReader)leaf.AtomicReader;
        Matcher? matcher = weight.MatcherFor(segment, scratch);
        if (matcher is null)
        {
            return;
        }

        TopHits hits = scratch.Hits;
        IBits? live = segment.LiveDocs;
        if (hits.IsFull)
        {
            matcher.Require(hits.Threshold);
        }

        for (int doc = matcher.Next(); doc != Matcher.NoMoreDocs; doc = matcher.Next())
        {
            if ((live is null || live.Get(doc)) && hits.Add(leaf.DocBase + doc, matcher.Score()) && hits.IsFull)
            {
                matcher.Require(hits.Threshold);
            }
        }
    }

    private Weight NormalizedWeight(Query query)
    {
        Weight weight = Rewrite(query).WeightFor(this);
        float norm = Similarity.QueryNorm(weight.GetValueForNormalization());
        weight.Normalize(float.IsFinite(norm) ? norm : 1f, 1f);
        return weight;
    }
}
