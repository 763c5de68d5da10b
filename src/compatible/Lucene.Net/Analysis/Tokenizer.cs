using Lucene.Net.Util;

namespace Lucene.Net.Analysis;

/// <summary>A stream that cuts text into tokens. It is used again for text after text: SetReader, Reset, …, Close.</summary>
public abstract class Tokenizer : TokenStream
{
    /// <summary>The text being read; between Close and Reset, a reader that refuses.</summary>
    protected TextReader m_input = UnreadyReader.Instance;

    private TextReader _pending;

    protected Tokenizer(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        _pending = input;
    }

    protected Tokenizer(AttributeFactory factory, TextReader input)
        : base(factory)
    {
        ArgumentNullException.ThrowIfNull(input);
        _pending = input;
    }

    /// <summary>Gives the next text; it is read after <see cref="Reset"/>.</summary>
    /// <exception cref="InvalidOperationException">The stream before this was not closed.</exception>
    public void SetReader(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (m_input != UnreadyReader.Instance)
        {
            throw new InvalidOperationException("TokenStream contract violation: Close() call missing");
        }

        _pending = input;
    }

    public override void Reset()
    {
        base.Reset();
        m_input = _pending;
        _pending = UnreadyReader.Instance;
    }

    public override void Close()
    {
        _pending.Dispose();
        m_input.Dispose();
        _pending = UnreadyReader.Instance;
        m_input = UnreadyReader.Instance;
        base.Close();
    }

    /// <summary>An offset in the text as it was before any filter on its characters.</summary>
    protected internal int CorrectOffset(int currentOff) => m_input is CharFilter filter ? filter.CorrectOffset(currentOff) : currentOff;

    /// <summary>Turns a forgotten Reset or Close into an error that says so.</summary>
    private sealed class UnreadyReader : TextReader
    {
        public static readonly UnreadyReader Instance = new();

        public override int Read(char[] buffer, int index, int count) => throw new InvalidOperationException(
            "TokenStream contract violation: Reset()/Close() call missing, Reset() called multiple times, or a subclass does not call base.Reset().");
    }
}
