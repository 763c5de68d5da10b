using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Util;

/// <summary>Drops tokens and leaves holes in the positions where they were.</summary>
public abstract class FilteringTokenFilter : TokenFilter
{
    protected readonly LuceneVersion m_version;

    private readonly IPositionIncrementAttribute _increment;
    private int _skippedPositions;

    protected FilteringTokenFilter(LuceneVersion version, TokenStream @in)
        : base(@in)
    {
        m_version = version;
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public sealed override bool IncrementToken()
    {
        _skippedPositions = 0;
        while (m_input.IncrementToken())
        {
            if (Accept())
            {
                _increment.PositionIncrement += _skippedPositions;
                return true;
            }

            _skippedPositions += _increment.PositionIncrement;
        }

        return false;
    }

    public override void Reset()
    {
        base.Reset();
        _skippedPositions = 0;
    }

    public override void End()
    {
        base.End();
        _increment.PositionIncrement += _skippedPositions;
    }

    /// <summary>Whether the token that the attributes hold may stay.</summary>
    protected abstract bool Accept();
}
