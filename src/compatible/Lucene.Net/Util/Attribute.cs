namespace Lucene.Net.Util;

/// <summary>The storage behind one or more <see cref="IAttribute"/> kinds; one instance is overwritten for every token.</summary>
public abstract class Attribute : IAttribute
{
    /// <summary>Puts every value back to its default.</summary>
    public abstract void Clear();

    /// <summary>Copies every value into another implementation of the same kinds.</summary>
    public abstract void CopyTo(IAttribute target);

    /// <summary>A copy that shares nothing that either may change.</summary>
    public virtual object Clone() => MemberwiseClone();
}
