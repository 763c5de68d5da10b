using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Postings;

/// <summary>
/// Writes .doc (documents and frequencies) and .pos (positions), Lucene41 format. For each term: full blocks of 128 packed numbers,
/// then the rest as VInts, then, with more than one block of documents, a skip list.
/// </summary>
internal sealed class PostingsWriter : IDisposable
{
    public const string DocCodec = "Lucene41PostingsWriterDoc";
    public const string PosCodec = "Lucene41PostingsWriterPos";
    public const int Version = 2;
    private readonly PostingsBlock _block = new();
    private readonly IndexOutput _docs;
    private readonly IndexOutput? _positions;
    private readonly SkipListWriter _skips;
    private readonly int[] _docDeltas = new int[PostingsBlock.Size];
    private readonly int[] _freqs = new int[PostingsBlock.Size];
    private readonly int[] _posDeltas = new int[PostingsBlock.Size];
    private FieldInfo _field = null!;
    private TermEntry _term;
    private int _docsHeld;
    private int _posHeld;
    private int _lastDoc;
    private int _lastPosition;
    private int _lastBlockDoc;
    private long _lastBlockPos;
    private int _lastBlockPosHeld;

    public PostingsWriter(Lucene.Net.Store.Directory directory, string segment, string suffix, int docCount, bool hasPositions)
    {
        _docs = directory.CreateOutput(IndexFileNames.SegmentFileName(segment, suffix, "doc"), IOContext.DEFAULT);
        CodecUtil.WriteHeader(_docs, DocCodec, Version);
        _block.WriteTable(_docs);
        if (hasPositions)
        {
            _positions = directory.CreateOutput(IndexFileNames.SegmentFileName(segment, suffix, "pos"), IOContext.DEFAULT);
            CodecUtil.WriteHeader(_positions, PosCodec, Version);
        }

        _skips = new SkipListWriter(docCount);
    }

    public void StartField(FieldInfo field) => _field = field;

    public void StartTerm()
    {
        _term = new TermEntry { DocStart = _docs.Position, SkipOffset = -1, LastPosBlockOffset = -1, SingleDoc = -1 };
        _term.PosStart = _field.HasPositions ? _positions!.Position : 0;
        _lastDoc = 0;
        _lastBlockDoc = -1;
        _skips.Start(_term.DocStart, _term.PosStart);
    }

    public void StartDoc(int doc, int freq)
    {
        if (_lastBlockDoc >= 0 && _docsHeld == 0)
        {
            _skips.Add(_lastBlockDoc, _term.DocFreq, _docs.Position, _field.HasPositions, _lastBlockPos, _lastBlockPosHeld);
        }

        _docDeltas[_docsHeld] = doc - _lastDoc;
        _freqs[_docsHeld] = freq;
        _docsHeld++;
        _term.DocFreq++;
        _term.TotalTermFreq += freq;
        _lastDoc = doc;
        _lastPosition = 0;
        if (_docsHeld == PostingsBlock.Size)
        {
            _block.Write(_docs, _docDeltas);
            if (_field.HasFreqs)
            {
                _block.Write(_docs, _freqs);
            }
        }
    }

    public void AddPosition(int position)
    {
        _posDeltas[_posHeld++] = position - _lastPosition;
        _lastPosition = position;
        if (_posHeld == PostingsBlock.Size)
        {
            _block.Write(_positions!, _posDeltas);
            _posHeld = 0;
        }
    }

    public void FinishDoc()
    {
        if (_docsHeld == PostingsBlock.Size)
        {
            _lastBlockDoc = _lastDoc;
            if (_field.HasPositions)
            {
                _lastBlockPos = _positions!.Position;
                _lastBlockPosHeld = _posHeld;
            }

            _docsHeld = 0;
        }
    }

    public TermEntry FinishTerm()
    {
        if (_term.DocFreq == 1)
        {
            _term.SingleDoc = _docDeltas[0];
        }
        else
        {
            WriteLastDocs();
        }

        if (_field.HasPositions)
        {
            WriteLastPositions();
        }

        if (_term.DocFreq > PostingsBlock.Size)
        {
            _term.SkipOffset = _skips.Finish(_docs) - _term.DocStart;
        }

        if (!_field.HasFreqs)
        {
            _term.TotalTermFreq = -1;
        }

        _docsHeld = 0;
        _posHeld = 0;
        return _term;
    }

    public void Finish()
    {
        CodecUtil.WriteFooter(_docs);
        if (_positions is not null)
        {
            CodecUtil.WriteFooter(_positions);
        }
    }

    public void Dispose()
    {
        _docs.Dispose();
        _positions?.Dispose();
    }

    private void WriteLastDocs()
    {
        for (int index = 0; index < _docsHeld; index++)
        {
            if (!_field.HasFreqs)
            {
                _docs.WriteVInt32(_docDeltas[index]);
            }
            else if (_freqs[index] == 1)
            {
                _docs.WriteVInt32((_docDeltas[index] << 1) | 1);
            }
            else
            {
                _docs.WriteVInt32(_docDeltas[index] << 1);
                _docs.WriteVInt32(_freqs[index]);
            }
        }
    }

    private void WriteLastPositions()
    {
        if (_term.TotalTermFreq > PostingsBlock.Size)
        {
            _term.LastPosBlockOffset = _positions!.Position - _term.PosStart;
        }

        for (int index = 0; index < _posHeld; index++)
        {
            _positions!.WriteVInt32(_posDeltas[index]);
        }
    }
}
