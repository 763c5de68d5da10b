namespace Lucene.Net.Analysis;

/// <summary>A string reader that takes string after string, so that analysing a field's text allocates nothing.</summary>
internal sealed class ReusableStringReader : TextReader
{
    private string _text = string.Empty;
    private int _position;

    public void SetValue(string text)
    {
        _text = text;
        _position = 0;
    }

    public override int Read() => _position < _text.Length ? _text[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        int taken = Math.Min(count, _text.Length - _position);
        _text.CopyTo(_position, buffer, index, taken);
        _position += taken;
        return taken;
    }

    /// <summary>Lets go of the text only: the reader is given another afterwards.</summary>
    protected override void Dispose(bool disposing)
    {
        SetValue(string.Empty);
        base.Dispose(disposing);
    }
}
