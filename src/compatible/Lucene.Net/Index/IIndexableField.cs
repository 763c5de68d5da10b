using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Util;

namespace Lucene.Net.Index;

/// <summary>One value of one field of a document: text, bytes or a number.</summary>
public interface IIndexableField
{
    string Name { get; }

    IIndexableFieldType IndexableFieldType { get; }

    float Boost { get; }

    /// <summary>Which number it holds, or <see cref="NumericFieldType.NONE"/>.</summary>
    NumericFieldType NumericType { get; }

    BytesRef? GetBinaryValue();

    /// <summary>The text, or the number as text.</summary>
    string? GetStringValue();

    int? GetInt32Value();

    long? GetInt64Value();

    float? GetSingleValue();

    double? GetDoubleValue();

    /// <summary>The tokens to index: of the analyzer, of the field's own stream, or the whole text as one token.</summary>
    TokenStream? GetTokenStream(Analyzer analyzer);
}
