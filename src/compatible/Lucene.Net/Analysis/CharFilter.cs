namespace Lucene.Net.Analysis;

/// <summary>A reader that changes characters on the way to the tokenizer and knows where each came from.</summary>
public abstract class CharFilter : TextReader
{
    private readonly TextReader _input;

    protected CharFilter(TextReader input) => _input = input;

    /// <summary>The offset in the first text of all, through every filter in between.</summary>
    public int CorrectOffset(int currentOff)
    {
        int corrected = Correct(currentOff);
        return _input is CharFilter filter ? filter.CorrectOffset(corrected) : corrected;
    }

    /// <summary>The offset in this filter's own input.</summary>
    protected abstract int Correct(int currentOff);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _input.Dispose();
        }

        base.Dispose(disposing);
    }
}
