using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Lucene.Net.Tests.Index;

/// <summary>Terms of all lengths with common prefixes, so that the dictionary has blocks in blocks and floor blocks.</summary>
public sealed class TermsEnumTests : IDisposable
{
    private const int Seed = 20261122;
    private readonly SortedDictionary<string, int> _expected = new(StringComparer.Ordinal);
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly Terms _terms;

    public TermsEnumTests()
    {
        Random random = new(Seed);
        using (Analyzer analyzer = Analyzer.NewAnonymous((_, reader) => new TokenStreamComponents(new WhitespaceTokenizer(LuceneVersion.LUCENE_48, reader))))
        using (IndexWriter writer = new(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)))
        {
            for (int doc = 0; doc < 400; doc++)
            {
                string[] words = [.. Enumerable.Range(0, 40).Select(_ => Word(random)).Distinct()];
                writer.AddDocument([new TextField("f", string.Join(' ', words), Field.Store.NO)]);
                Array.ForEach(words, word => _expected[word] = _expected.GetValueOrDefault(word) + 1);
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _terms = _reader.Leaves[0].AtomicReader.GetTerms("f")!;
    }

    public void Dispose() => _reader.Dispose();

    [Fact]
    public void MoveNext_ToTheEnd_GivesAllTermsInOrder()
    {
        TermsEnum terms = _terms.GetEnumerator();
        foreach ((string term, int documents) in _expected)
        {
            Assert.True(terms.MoveNext());
            Assert.Equal((term, documents), (terms.Term.Utf8ToString(), terms.DocFreq));
        }

        Assert.False(terms.MoveNext());
        Assert.False(terms.MoveNext());
    }

    [Fact]
    public void SeekExact_ThenMoveNext_GivesTheNextTerm()
    {
        TermsEnum terms = _terms.GetEnumerator();
        string[] all = [.. _expected.Keys];
        for (int at = 0; at < all.Length; at++)
        {
            Assert.True(terms.SeekExact(new BytesRef(all[at])));
            Assert.Equal((all[at], _expected[all[at]]), (terms.Term.Utf8ToString(), terms.DocFreq));
            Assert.Equal(at + 1 < all.Length, terms.MoveNext());
            Assert.True(at + 1 == all.Length || terms.Term.Utf8ToString() == all[at + 1], $"after {all[at]}: {terms.Term.Utf8ToString()}");
        }
    }

    [Fact]
    public void SeekCeil_AnyText_FindsItOrTheNext()
    {
        TermsEnum terms = _terms.GetEnumerator();
        List<string> all = [.. _expected.Keys];
        Random random = new(Seed);
        for (int times = 0; times < 3000; times++)
        {
            string wanted = times % 3 == 0 ? all[random.Next(all.Count)] : Word(random)[..1] + Word(random);
            int at = all.BinarySearch(wanted, StringComparer.Ordinal);
            int next = at < 0 ? ~at : at;

            TermsEnum.SeekStatus status = terms.SeekCeil(new BytesRef(wanted));

            Assert.Equal(at >= 0 ? TermsEnum.SeekStatus.FOUND : next == all.Count ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.NOT_FOUND, status);
            Assert.True(next == all.Count || terms.Term.Utf8ToString() == all[next], $"seed {Seed}, {wanted}");
            Assert.Equal(at >= 0, terms.SeekExact(new BytesRef(wanted)));
        }
    }

    [Fact]
    public void Docs_WithReuse_AllocatesNothing()
    {
        TermsEnum terms = _terms.GetEnumerator();
        BytesRef[] wanted = [.. _expected.Keys.Take(50).Select(term => new BytesRef(term))];
        DocsEnum? documents = null;
        long found = Read();

        long before = GC.GetAllocatedBytesForCurrentThread();
        long again = Read();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((found, 0L), (again, allocated));

        long Read()
        {
            long sum = 0;
            foreach (BytesRef term in wanted)
            {
                terms.SeekExact(term);
                documents = terms.Docs(null, documents);
                while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                {
                    sum += documents.Freq;
                }
            }

            return sum;
        }
    }

    private static string Word(Random random)
    {
        StringBuilder word = new();
        for (int left = random.Next(1, 9); left > 0; left--)
        {
            word.Append("aaabcd\u00E9z"[random.Next(8)]);
        }

        return word.ToString();
    }
}
