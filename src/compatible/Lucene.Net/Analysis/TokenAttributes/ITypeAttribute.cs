using Lucene.Net.Util;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>The lexical type that the tokenizer gave, such as <c>&lt;ALPHANUM&gt;</c>. Default <see cref="TypeAttribute.DEFAULT_TYPE"/>.</summary>
public interface ITypeAttribute : IAttribute
{
    string Type { get; set; }
}
