using Lucene.Net.Util;

namespace Lucene.Net.Analysis;

/// <summary>A token put aside for later. The place it is kept in is used again, so that looking ahead allocates nothing once it is warm.</summary>
internal sealed class TokenSnapshot
{
    private AttributeSource? _copy;

    /// <summary>Whether a token is kept.</summary>
    public bool IsTaken { get; private set; }

    public void Take(AttributeSource stream)
    {
        IsTaken = true;
        if (_copy is null || _copy.AttributeCount != stream.AttributeCount)
        {
            _copy = stream.CloneAttributes();
        }
        else
        {
            stream.CopyTo(_copy);
        }
    }

    public void CopyTo(AttributeSource stream) => _copy!.CopyTo(stream);

    public T Get<T>()
        where T : IAttribute => _copy!.GetAttribute<T>();

    public void Clear() => IsTaken = false;
}
