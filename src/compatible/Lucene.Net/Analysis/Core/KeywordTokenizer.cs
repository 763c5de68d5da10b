using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Core;

/// <summary>The whole text is one token.</summary>
public sealed class KeywordTokenizer : Tokenizer
{
    public const int DEFAULT_BUFFER_SIZE = 256;

    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private bool _done;
    private int _finalOffset;

    public KeywordTokenizer(TextReader input)
        : this(input, DEFAULT_BUFFER_SIZE)
    {
    }

    public KeywordTokenizer(TextReader input, int bufferSize)
        : this(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, input, bufferSize)
    {
    }

    public KeywordTokenizer(AttributeFactory factory, TextReader input, int bufferSize)
        : base(factory, input)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bufferSize, 1);
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _term.ResizeBuffer(bufferSize);
    }

    public override bool IncrementToken()
    {
        if (_done)
        {
            return false;
        }

        ClearAttributes();
        _done = true;
        _term.Length = ReadAll();
        _finalOffset = CorrectOffset(_term.Length);
        _offset.SetOffset(CorrectOffset(0), _finalOffset);
        return true;
    }

    public override void End()
    {
        base.End();
        _offset.SetOffset(_finalOffset, _finalOffset);
    }

    public override void Reset()
    {
        base.Reset();
        _done = false;
    }

    private int ReadAll()
    {
        char[] buffer = _term.Buffer;
        int length = 0;
        while (m_input.Read(buffer, length, buffer.Length - length) is var read and > 0)
        {
            length += read;
            if (length == buffer.Length)
            {
                buffer = _term.ResizeBuffer(length + 1);
            }
        }

        return length;
    }
}
