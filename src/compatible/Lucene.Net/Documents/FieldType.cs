using Lucene.Net.Index;

namespace Lucene.Net.Documents;

/// <summary>How a field is indexed and stored. Frozen before it is shared.</summary>
public class FieldType : IIndexableFieldType
{
    private bool _frozen;
    private bool _indexed;
    private bool _stored;
    private bool _tokenized = true;
    private bool _omitNorms;
    private IndexOptions _indexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
    private DocValuesType _docValueType;

    public FieldType()
    {
    }

    public FieldType(FieldType @ref)
    {
        ArgumentNullException.ThrowIfNull(@ref);
        _indexed = @ref._indexed;
        _stored = @ref._stored;
        _tokenized = @ref._tokenized;
        _omitNorms = @ref._omitNorms;
        _indexOptions = @ref._indexOptions;
    }

    public virtual bool IsIndexed
    {
        get => _indexed;
        set => Set(ref _indexed, value);
    }

    public virtual bool IsStored
    {
        get => _stored;
        set => Set(ref _stored, value);
    }

    public virtual bool IsTokenized
    {
        get => _tokenized;
        set => Set(ref _tokenized, value);
    }

    public virtual bool OmitNorms
    {
        get => _omitNorms;
        set => Set(ref _omitNorms, value);
    }

    public virtual IndexOptions IndexOptions
    {
        get => _indexOptions;
        set => Set(ref _indexOptions, value);
    }

    public virtual DocValuesType DocValueType
    {
        get => _docValueType;
        set => Set(ref _docValueType, value);
    }

    public virtual FieldType Freeze()
    {
        _frozen = true;
        return this;
    }

    private void Set<T>(ref T field, T value)
    {
        if (_frozen)
        {
            throw new InvalidOperationException("This field type is frozen; make a copy with new FieldType(type) and change that.");
        }

        field = value;
    }
}
