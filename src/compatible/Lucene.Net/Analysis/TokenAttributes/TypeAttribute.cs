using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>The usual storage of <see cref="ITypeAttribute"/>.</summary>
public class TypeAttribute : Attribute, ITypeAttribute
{
    public const string DEFAULT_TYPE = "word";

    public TypeAttribute()
        : this(DEFAULT_TYPE)
    {
    }

    public TypeAttribute(string type) => Type = type;

    public string Type { get; set; }

    public override void Clear() => Type = DEFAULT_TYPE;

    public override void CopyTo(IAttribute target) => ((ITypeAttribute)target).Type = Type;

    public override bool Equals(object? other) => other is TypeAttribute same && same.Type == Type;

    public override int GetHashCode() => Type.GetHashCode(StringComparison.Ordinal);
}
