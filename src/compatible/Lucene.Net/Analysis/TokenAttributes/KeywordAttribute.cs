using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>The usual storage of <see cref="IKeywordAttribute"/>.</summary>
public sealed class KeywordAttribute : Attribute, IKeywordAttribute
{
    public bool IsKeyword { get; set; }

    public override void Clear() => IsKeyword = false;

    public override void CopyTo(IAttribute target) => ((IKeywordAttribute)target).IsKeyword = IsKeyword;

    public override bool Equals(object? obj) => obj is KeywordAttribute same && same.IsKeyword == IsKeyword;

    public override int GetHashCode() => IsKeyword ? 31 : 37;
}
