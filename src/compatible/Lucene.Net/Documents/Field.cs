using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Lucene.Net.Documents;

/// <summary>One value of one field of a document.</summary>
public class Field : IIndexableField
{
    private readonly string _name;
    private readonly FieldType _type;
    private readonly TokenStream? _stream;
    private float _boost = 1.0f;

    public Field(string name, string value, FieldType type)
        : this(name, type, (object)value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!type.IsIndexed && !type.IsStored)
        {
            throw new ArgumentException($"Field '{name}' is neither indexed nor stored");
        }
    }

    public Field(string name, byte[] value, FieldType type)
        : this(name, new BytesRef(value), type)
    {
    }

    public Field(string name, BytesRef bytes, FieldType type)
        : this(name, type, (object)bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (type.IsIndexed)
        {
            throw new ArgumentException($"Field '{name}' holds bytes, which cannot be indexed");
        }
    }

    public Field(string name, TokenStream tokenStream, FieldType type)
        : this(name, type, (object?)null)
    {
        ArgumentNullException.ThrowIfNull(tokenStream);
        if (!type.IsIndexed || !type.IsTokenized || type.IsStored)
        {
            throw new ArgumentException($"Field '{name}' is given as tokens: it must be indexed, tokenized and not stored");
        }

        _stream = tokenStream;
    }

    /// <summary>For kinds of fields that set <see cref="FieldsData"/> themselves.</summary>
    protected internal Field(string name, FieldType type)
        : this(name, type, (object?)null)
    {
    }

    private Field(string name, FieldType type, object? data)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(type);
        _name = name;
        _type = type;
        FieldsData = data;
    }

    /// <summary>Whether the original value is kept, to be read back with the document.</summary>
    public enum Store
    {
        NO,
        YES,
    }

    public virtual string Name => _name;

    public virtual FieldType FieldType => _type;

    public virtual IIndexableFieldType IndexableFieldType => _type;

    /// <summary>Multiplied into the field's norm. Default 1.</summary>
    /// <exception cref="ArgumentException">The field keeps no norms.</exception>
    public virtual float Boost
    {
        get => _boost;
        set
        {
            if (value != 1.0f && (!_type.IsIndexed || _type.OmitNorms))
            {
                throw new ArgumentException($"Field '{_name}' keeps no norms, and so no boost");
            }

            _boost = value;
        }
    }

    public virtual NumericFieldType NumericType => FieldsData switch
    {
        int => NumericFieldType.INT32,
        long => NumericFieldType.INT64,
        float => NumericFieldType.SINGLE,
        double => NumericFieldType.DOUBLE,
        _ => NumericFieldType.NONE,
    };

    protected object? FieldsData { get; set; }

    public virtual string? GetStringValue() => FieldsData switch
    {
        string text => text,
        int or long or float or double => Convert.ToString(FieldsData, CultureInfo.InvariantCulture),
        _ => null,
    };

    public virtual BytesRef? GetBinaryValue() => FieldsData as BytesRef;

    public virtual int? GetInt32Value() => FieldsData is int or long or float or double
        ? (int)Convert.ToDouble(FieldsData, CultureInfo.InvariantCulture)
        : null;

    public virtual long? GetInt64Value() => FieldsData switch
    {
        long number => number,
        int or float or double => (long)Convert.ToDouble(FieldsData, CultureInfo.InvariantCulture),
        _ => null,
    };

    public virtual float? GetSingleValue() => FieldsData is int or long or float or double
        ? Convert.ToSingle(FieldsData, CultureInfo.InvariantCulture)
        : null;

    public virtual double? GetDoubleValue() => FieldsData is int or long or float or double
        ? Convert.ToDouble(FieldsData, CultureInfo.InvariantCulture)
        : null;

    public virtual TokenStream? GetTokenStream(Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        if (!_type.IsIndexed)
        {
            return null;
        }

        if (_stream is not null)
        {
            return _stream;
        }

        string text = GetStringValue() ?? throw new InvalidOperationException($"Field '{_name}' is indexed and has no text");
        return _type.IsTokenized ? analyzer.GetTokenStream(_name, text) : new WholeValueTokenStream(text);
    }

    public override string ToString() => $"{_name}:{FieldsData}";
}
