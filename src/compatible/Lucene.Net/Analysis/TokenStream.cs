using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis;

/// <summary>
/// Tokens one after another, each visible through the attributes of this source until the next. To read one: get the attributes,
/// <see cref="Reset"/>, <see cref="IncrementToken"/> until false, <see cref="End"/>, <see cref="Close"/>.
/// </summary>
public abstract class TokenStream : AttributeSource
{
    protected TokenStream()
    {
    }

    protected TokenStream(AttributeSource input)
        : base(input)
    {
    }

    protected TokenStream(AttributeFactory factory)
        : base(factory)
    {
    }

    /// <summary>Moves to the next token. Every token sets all attributes, so an implementation clears them first.</summary>
    public abstract bool IncrementToken();

    /// <summary>After the last token: sets the offset at the end of the text and the holes that no token follows.</summary>
    public virtual void End()
    {
        ClearAttributes();
        if (HasAttribute<IPositionIncrementAttribute>())
        {
            GetAttribute<IPositionIncrementAttribute>().PositionIncrement = 0;
        }
    }

    /// <summary>Before the first token.</summary>
    public virtual void Reset()
    {
    }

    /// <summary>Lets go of the text, so that the stream can be given another.</summary>
    public virtual void Close()
    {
    }
}
