using Lucene.Net.Codecs.Postings;
using Lucene.Net.Codecs.Terms;

namespace Lucene.Net.Index;

/// <summary>Merges a field's terms: goes through all segments' terms at once, in order, and gives each term's documents their new numbers.</summary>
internal sealed class FieldMerger(FieldInfo field, SegmentReader[] readers, int[][] documents, int docCount)
{
    private readonly bool[] _hasField = new bool[docCount];
    private readonly PostingsCursor _cursor = new();
    private long _sumTotalTermFreq;
    private long _sumDocFreq;

    public void WriteTo(PostingsWriter postings, TermsWriter terms)
    {
        postings.StartField(field);
        terms.StartField(field);
        PriorityQueue<Part, Part> queue = new(Comparer<Part>.Create((left, right) => left.CompareTo(right)));
        for (int at = 0; at < readers.Length; at++)
        {
            Part part = new(at, readers[at].TermsOf(field.Name));
            if (part.MoveNext())
            {
                queue.Enqueue(part, part);
            }
        }

        List<Part> same = [];
        while (queue.Count > 0)
        {
            same.Clear();
            do
            {
                same.Add(queue.Dequeue());
            }
            while (queue.Count > 0 && queue.Peek().HasSameTerm(same[0]));
            WriteTerm(same, postings, terms);
            foreach (Part part in same.Where(part => part.MoveNext()))
            {
                queue.Enqueue(part, part);
            }
        }

        terms.FinishField(field.HasFreqs ? _sumTotalTermFreq : -1, _sumDocFreq, _hasField.Count(has => has));
    }

    private void WriteTerm(List<Part> parts, PostingsWriter postings, TermsWriter terms)
    {
        postings.StartTerm();
        bool any = false;
        foreach (Part part in parts)
        {
            _cursor.Start(part.Terms!.Postings, part.Terms.Info, part.Enum!.Entry, field.HasPositions);
            any |= WriteDocuments(documents[part.Segment], postings);
        }

        if (!any)
        {
            return;
        }

        TermEntry entry = postings.FinishTerm();
        _sumDocFreq += entry.DocFreq;
        _sumTotalTermFreq += Math.Max(entry.TotalTermFreq, 0);
        terms.Add(parts[0].Enum!.Term.AsSpan(), entry);
    }

    private bool WriteDocuments(int[] numbers, PostingsWriter postings)
    {
        bool any = false;
        while (_cursor.NextDoc() != PostingsCursor.NoMoreDocs)
        {
            if ((uint)_cursor.Doc >= (uint)numbers.Length)
            {
                throw new CorruptIndexException($"Field '{field.Name}' has a term in document {_cursor.Doc} of {numbers.Length}");
            }

            int number = numbers[_cursor.Doc];
            if (number < 0)
            {
                continue;
            }

            int freq = _cursor.Freq;
            postings.StartDoc(number, freq);
            for (int at = 0; field.HasPositions && at < freq; at++)
            {
                postings.AddPosition(_cursor.NextPosition());
            }

            postings.FinishDoc();
            _hasField[number] = true;
            any = true;
        }

        return any;
    }

    /// <summary>A segment's place in its terms.</summary>
    private sealed class Part(int segment, FieldTerms? terms) : IComparable<Part>
    {
        public int Segment => segment;

        public FieldTerms? Terms => terms;

        public FieldTermsEnum? Enum { get; } = terms is null ? null : new FieldTermsEnum(terms);

        public bool MoveNext() => Enum?.MoveNext() == true;

        public bool HasSameTerm(Part other) => Enum!.Term.BytesEquals(other.Enum!.Term);

        public int CompareTo(Part? other)
        {
            int order = Enum!.Term.CompareTo(other!.Enum!.Term);
            return order != 0 ? order : segment.CompareTo(other.Segment);
        }
    }
}
