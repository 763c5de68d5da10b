namespace Lucene.Net.Index.Inversion;

/// <summary>What the fields of a segment are, as its documents say. A field that contradicts what was said before is refused before anything is noted of it.</summary>
/// <param name="columnKinds">Which columns the whole index has: one kind a field.</param>
internal sealed class FieldDescriptions(Dictionary<string, DocValuesType> columnKinds)
{
    private readonly Dictionary<string, FieldInfo> _fields = new(StringComparer.Ordinal);

    public FieldInfo[] All => [.. _fields.Values];

    public int NumberOf(string name) => _fields[name].Number;

    /// <exception cref="ArgumentException">The field was described otherwise before.</exception>
    /// <exception cref="NotSupportedException">It asks for what is not written here.</exception>
    public FieldInfo Describe(IIndexableField field)
    {
        if (!_fields.TryGetValue(field.Name, out FieldInfo? info))
        {
            info = new FieldInfo(field.Name, _fields.Count);
            _fields.Add(field.Name, info);
        }

        IIndexableFieldType type = field.IndexableFieldType;
        CheckIndexing(info, type);
        CheckColumn(info, type.DocValueType);
        if (type.IsIndexed && !info.IsIndexed)
        {
            DescribeIndexing(info, type);
        }

        if (type.DocValueType != DocValuesType.NONE && info.DocValuesType == DocValuesType.NONE)
        {
            columnKinds[info.Name] = info.DocValuesType = type.DocValueType;
            info.AttributeMap["PerFieldDocValuesFormat.format"] = "Lucene45";
            info.AttributeMap["PerFieldDocValuesFormat.suffix"] = "0";
        }

        return info;
    }

    private static void CheckIndexing(FieldInfo info, IIndexableFieldType type)
    {
        if (!type.IsIndexed)
        {
            return;
        }

        if (type.IndexOptions == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS)
        {
            throw new NotSupportedException($"Field '{info.Name}' asks for offsets, which are not written; store the text and analyse it again");
        }

        if (info.IsIndexed && (info.IndexOptions != type.IndexOptions || info.OmitsNorms != type.OmitNorms))
        {
            throw new ArgumentException($"Field '{info.Name}' was indexed with other options before; use one field type for it");
        }
    }

    private void CheckColumn(FieldInfo info, DocValuesType kind)
    {
        if (kind == DocValuesType.SORTED_SET)
        {
            throw new NotSupportedException($"Field '{info.Name}' asks for a column of sets, which is not written");
        }

        if (kind != DocValuesType.NONE && columnKinds.TryGetValue(info.Name, out DocValuesType before) && before != kind)
        {
            throw new ArgumentException($"Field '{info.Name}' has a column of kind {before}, not {kind}");
        }
    }

    private static void DescribeIndexing(FieldInfo info, IIndexableFieldType type)
    {
        info.IsIndexed = true;
        info.IndexOptions = type.IndexOptions;
        info.OmitsNorms = type.OmitNorms;
        info.NormType = type.OmitNorms ? DocValuesType.NONE : DocValuesType.NUMERIC;
        info.AttributeMap["PerFieldPostingsFormat.format"] = "Lucene41";
        info.AttributeMap["PerFieldPostingsFormat.suffix"] = "0";
    }
}
