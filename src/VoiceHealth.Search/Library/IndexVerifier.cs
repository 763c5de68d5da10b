using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace VoiceHealth.Search.Library;

/// <summary>
/// Reads a Lucene index through, part by part: checksums of all files, every term's documents and positions in order and as many as the counts say,
/// norms and columns of every document, every stored field. What Lucene's CheckIndex does, through Lucene's public API.
/// </summary>
public sealed class IndexVerifier
{
    private readonly List<string> _lines = [];
    private readonly List<string> _faults = [];

    private IndexVerifier()
    {
    }

    /// <param name="folder">The folder of the index.</param>
    /// <returns>A report; a folder that cannot be opened is a fault in it, not an exception.</returns>
    public static IndexReport Verify(string folder)
    {
        IndexVerifier verifier = new();
        try
        {
            using FSDirectory directory = FSDirectory.Open(folder);
            using DirectoryReader reader = DirectoryReader.Open(directory);
            verifier.VerifyIndex(reader, directory);
        }
        catch (IOException fault)
        {
            verifier._faults.Add(fault.Message);
        }

        return new IndexReport(verifier._lines, verifier._faults);
    }

    private void VerifyIndex(DirectoryReader reader, FSDirectory directory)
    {
        long bytes = directory.ListAll().Sum(directory.FileLength);
        _lines.Add($"index: {reader.Leaves.Count} segments, {reader.NumDocs} documents, {reader.NumDeletedDocs} deleted, {bytes / 1e6:F2} MB");
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            string segment = $"segment {leaf.Ord}";
            AtomicReader part = leaf.AtomicReader;
            Attempt($"{segment}, checksums", () => CheckIntegrity(part));
            Attempt($"{segment}, stored fields", () => CheckStoredFields(part));
            foreach (FieldInfo field in part.FieldInfos)
            {
                Attempt($"{segment}, field {field.Name}", () => CheckField(part, field));
            }
        }
    }

    /// <summary>A fault in one part does not keep the others from being looked at.</summary>
    private void Attempt(string what, Func<string> check)
    {
        try
        {
            _lines.Add($"{what}: {check()}");
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            _faults.Add($"{what}: {fault.Message}");
        }
    }

    private static string CheckIntegrity(AtomicReader part)
    {
        part.CheckIntegrity();
        return "all match";
    }

    private static string CheckStoredFields(AtomicReader part)
    {
        long values = 0;
        int documents = 0;
        for (int doc = 0; doc < part.MaxDoc; doc++)
        {
            if (part.LiveDocs is null || part.LiveDocs.Get(doc))
            {
                values += part.Document(doc).Fields.Count;
                documents++;
            }
        }

        Expect(documents == part.NumDocs, $"{documents} documents are alive, and {part.NumDocs} should be");
        return $"{values} values of {documents} documents";
    }

    private static string CheckField(AtomicReader part, FieldInfo field)
    {
        List<string> found = [];
        if (part.GetTerms(field.Name) is { } terms)
        {
            found.Add(CheckTerms(part, terms));
        }

        if (field.HasNorms)
        {
            NumericDocValues norms = part.GetNormValues(field.Name) ?? throw new InvalidDataException("it should have norms, and has none");
            found.Add($"norms of {ReadAll(part.MaxDoc, norms.Get)} documents");
        }

        if (part.GetNumericDocValues(field.Name) is { } numbers)
        {
            found.Add($"a column of {ReadAll(part.MaxDoc, numbers.Get)} numbers");
        }

        if (part.GetBinaryDocValues(field.Name) is { } bytes)
        {
            BytesRef value = new();
            found.Add($"a column of {ReadAll(part.MaxDoc, doc => ReadValue(bytes, doc, value))} byte values");
        }

        if (part.GetSortedDocValues(field.Name) is { } sorted)
        {
            found.Add($"a column of {ReadAll(part.MaxDoc, doc => CheckOrd(sorted, doc))} sorted values");
        }

        return found.Count == 0 ? "stored only" : string.Join(", ", found);
    }

    private static long ReadValue(BinaryDocValues values, int doc, BytesRef value)
    {
        values.Get(doc, value);
        return value.Length;
    }

    private static long CheckOrd(SortedDocValues values, int doc)
    {
        int ord = values.GetOrd(doc);
        Expect(ord >= -1 && ord < values.ValueCount, $"document {doc} has value {ord} of {values.ValueCount}");
        return ord;
    }

    private static string CheckTerms(AtomicReader part, Terms terms)
    {
        TermsEnum each = terms.GetEnumerator();
        byte[] last = [];
        long count = 0;
        long sumDocFreq = 0;
        long sumTotalTermFreq = 0;
        while (each.MoveNext())
        {
            byte[] term = each.Term.Bytes.AsSpan(each.Term.Offset, each.Term.Length).ToArray();
            Expect(count == 0 || last.AsSpan().SequenceCompareTo(term) < 0, $"term {count} is out of order");
            (int documents, long occurrences) = CheckPostings(part, terms, each);
            Expect(documents == each.DocFreq, $"term '{each.Term.Utf8ToString()}' is in {documents} documents, and {each.DocFreq} are counted");
            Expect(each.TotalTermFreq < 0 || occurrences == each.TotalTermFreq, $"term '{each.Term.Utf8ToString()}' is there {occurrences} times, and {each.TotalTermFreq} are counted");
            last = term;
            count++;
            sumDocFreq += documents;
            sumTotalTermFreq += occurrences;
        }

        Expect(count == terms.Count, $"there are {count} terms, and {terms.Count} are counted");
        Expect(sumDocFreq == terms.SumDocFreq, $"terms are in {sumDocFreq} documents together, and {terms.SumDocFreq} are counted");
        Expect(terms.SumTotalTermFreq < 0 || sumTotalTermFreq == terms.SumTotalTermFreq, $"there are {sumTotalTermFreq} occurrences, and {terms.SumTotalTermFreq} are counted");
        return $"{count} terms, {sumDocFreq} postings, {sumTotalTermFreq} occurrences";
    }

    private static (int Documents, long Occurrences) CheckPostings(AtomicReader part, Terms terms, TermsEnum term)
    {
        DocsEnum postings = (terms.HasPositions ? term.DocsAndPositions(null, null) : null) ?? term.Docs(null, null);
        int documents = 0;
        long occurrences = 0;
        int last = -1;
        for (int doc = postings.NextDoc(); doc != Lucene.Net.Search.DocIdSetIterator.NO_MORE_DOCS; doc = postings.NextDoc())
        {
            Expect(doc > last && doc < part.MaxDoc, $"term '{term.Term.Utf8ToString()}': document {doc} after {last}, of {part.MaxDoc}");
            int frequency = terms.HasFreqs ? postings.Freq : 1;
            Expect(frequency > 0, $"term '{term.Term.Utf8ToString()}' is {frequency} times in document {doc}");
            CheckPositions(postings as DocsAndPositionsEnum, frequency, doc);
            last = doc;
            documents++;
            occurrences += frequency;
        }

        return (documents, occurrences);
    }

    private static void CheckPositions(DocsAndPositionsEnum? postings, int frequency, int doc)
    {
        int last = -1;
        for (int at = 0; postings is not null && at < frequency; at++)
        {
            int position = postings.NextPosition();
            Expect(position >= last && position >= 0, $"position {position} after {last} in document {doc}");
            last = position;
        }
    }

    private static int ReadAll(int count, Func<int, long> read)
    {
        for (int doc = 0; doc < count; doc++)
        {
            read(doc);
        }

        return count;
    }

    private static void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidDataException(otherwise);
        }
    }
}
