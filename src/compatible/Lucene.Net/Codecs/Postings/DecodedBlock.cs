using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Postings;

/// <summary>A block of a term's documents, decoded; the frequencies only when they are asked for.</summary>
internal sealed class DecodedBlock
{
    private readonly int[] _freqs = new int[PostingsBlock.Size];
    private PostingsFiles _files = null!;
    private TermEntry _term;
    private bool _hasFreqs;
    private bool _freqsPending;
    private long _freqsAt;

    public int[] Docs { get; } = new int[PostingsBlock.Size];

    /// <summary>How many of the documents count.</summary>
    public int Count { get; private set; }

    /// <summary>Documents of this block and those before it.</summary>
    public int DocsLoaded { get; private set; }

    /// <summary>Where the next block is in .doc.</summary>
    public long Next { get; private set; }

    /// <summary>The last document of the block; 0 before the first block.</summary>
    public int LastDoc => Count > 0 ? Docs[Count - 1] : 0;

    /// <summary>How often the term is in each of the documents; 1 when that is not kept.</summary>
    public int[] Freqs
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (_freqsPending)
            {
                LoadFreqs();
            }

            return _freqs;
        }
    }

    public void Start(PostingsFiles files, FieldInfo field, in TermEntry term)
    {
        _files = files;
        _term = term;
        _hasFreqs = field.HasFreqs;
        _freqsPending = false;
        Next = term.DocStart;
        DocsLoaded = 0;
        Count = 0;
        if (!_hasFreqs)
        {
            Array.Fill(_freqs, 1);
        }
    }

    /// <summary>Stands at the end of the block before the one at <paramref name="next"/>.</summary>
    public void Jump(int docsBefore, long next, int lastDoc)
    {
        DocsLoaded = docsBefore;
        Next = next;
        Docs[0] = lastDoc;
        Count = 1;
        _freqsPending = false;
    }

    /// <summary>Decodes the next block; there is one.</summary>
    public void Load()
    {
        int left = _term.DocFreq - DocsLoaded;
        if (_term.SingleDoc >= 0)
        {
            LoadSingle();
        }
        else if (left >= PostingsBlock.Size)
        {
            LoadPacked(LastDoc);
        }
        else
        {
            LoadRest(LastDoc, left);
        }

        DocsLoaded += Count;
    }

    private void LoadSingle()
    {
        Docs[0] = _term.SingleDoc;
        _freqs[0] = _hasFreqs ? (int)_term.TotalTermFreq : 1;
        Count = 1;
        _freqsPending = false;
    }

    private void LoadPacked(int lastDoc)
    {
        ByteCursor cursor = _files.Docs.At(Next);
        _files.Block.Read(ref cursor, Docs);
        AddUp(lastDoc);
        CheckLast(Docs[^1], ref cursor);
        Count = PostingsBlock.Size;
        _freqsPending = _hasFreqs;
        _freqsAt = cursor.Position;
        if (_hasFreqs)
        {
            _files.Block.Skip(ref cursor);
        }

        Next = cursor.Position;
    }

    private void LoadRest(int lastDoc, int count)
    {
        ByteCursor cursor = _files.Docs.At(Next);
        int doc = lastDoc;
        for (int index = 0; index < count; index++)
        {
            int code = cursor.ReadVInt32();
            int delta = _hasFreqs ? (int)((uint)code >> 1) : code;
            doc += delta;
            if (doc < 0 || delta < 0)
            {
                throw cursor.Corrupt("documents are out of order");
            }

            Docs[index] = doc;
            _freqs[index] = !_hasFreqs || (code & 1) != 0 ? 1 : cursor.ReadVInt32();
        }

        CheckLast(doc, ref cursor);
        Count = count;
        _freqsPending = false;
        Next = cursor.Position;
    }

    /// <summary>Makes documents of the differences. Those of a damaged file may come out in any order, but the searches only need them to be in bounds.</summary>
    private void AddUp(int lastDoc)
    {
        int doc = lastDoc;
        int[] docs = Docs;
        uint beyond = (uint)_files.DocCount;
        bool isOutside = false;
        for (int index = 0; index < docs.Length; index++)
        {
            doc += docs[index];
            docs[index] = doc;
            isOutside |= (uint)doc >= beyond;
        }

        if (isOutside)
        {
            docs[^1] = int.MinValue;
        }
    }

    private void CheckLast(int doc, ref ByteCursor cursor)
    {
        if ((uint)doc >= (uint)_files.DocCount)
        {
            throw cursor.Corrupt($"documents are out of order, or beyond the last ({_files.DocCount - 1})");
        }
    }

    private void LoadFreqs()
    {
        ByteCursor cursor = _files.Docs.At(_freqsAt);
        _files.Block.Read(ref cursor, _freqs);
        _freqsPending = false;
    }
}
