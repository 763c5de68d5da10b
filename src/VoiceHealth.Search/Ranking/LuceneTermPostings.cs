using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using VoiceHealth.Search.Indexing;
using VoiceHealth.Search.Language;

namespace VoiceHealth.Search.Ranking;

/// <summary>Reads postings from an index of one segment. For one thread at a time: terms are walked with kept cursors.</summary>
internal sealed class LuceneTermPostings : ITermPostings
{
    private readonly TermsEnum?[] _terms = new TermsEnum?[TextFields.Count];
    private readonly BytesRef _wanted = new(64);
    private readonly TermsEnum? _passageTerms;
    private DocsEnum? _documents;
    private DocsEnum? _passages;

    public LuceneTermPostings(AtomicReader reader)
    {
        for (int field = 0; field < _terms.Length; field++)
        {
            _terms[field] = reader.GetTerms(TextFields.Names[field])?.GetEnumerator();
        }

        _passageTerms = reader.GetTerms(ReleaseFields.Text)?.GetEnumerator();
    }

    public int Read(int field, string term, Span<int> pages, Span<int> frequencies)
    {
        TermsEnum? terms = _terms[field];
        _wanted.CopyChars(term);
        if (terms is null || !terms.SeekExact(_wanted))
        {
            return 0;
        }

        _documents = terms.Docs(null, _documents);
        int count = 0;
        for (int page = _documents.NextDoc(); page != DocIdSetIterator.NO_MORE_DOCS && count < pages.Length; page = _documents.NextDoc())
        {
            pages[count] = page;
            frequencies[count++] = _documents.Freq;
        }

        return count;
    }

    public int ReadPassages(string word, int first, int count, Span<int> passages)
    {
        _wanted.CopyChars(word);
        if (_passageTerms is null || !_passageTerms.SeekExact(_wanted))
        {
            return 0;
        }

        _passages = _passageTerms.Docs(null, _passages);
        int found = 0;
        for (int passage = _passages.Advance(first); passage < first + count; passage = _passages.NextDoc())
        {
            passages[found++] = passage;
        }

        return found;
    }
}
