using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Documents;

/// <summary>A text that is not tokenized: one token.</summary>
internal sealed class WholeValueTokenStream : TokenStream
{
    private readonly string _text;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private bool _used;

    public WholeValueTokenStream(string text)
    {
        _text = text;
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_used)
        {
            return false;
        }

        ClearAttributes();
        _term.Append(_text);
        _offset.SetOffset(0, _text.Length);
        _used = true;
        return true;
    }

    public override void End()
    {
        base.End();
        _offset.SetOffset(_text.Length, _text.Length);
    }

    public override void Reset() => _used = false;
}
