using Lucene.Net.Util;

namespace Lucene.Net.Documents;

/// <summary>A value that is kept with the document and not indexed.</summary>
public sealed class StoredField : Field
{
    public static readonly FieldType TYPE = new FieldType { IsStored = true }.Freeze();

    public StoredField(string name, string value)
        : base(name, value, TYPE)
    {
    }

    public StoredField(string name, byte[] value)
        : base(name, value, TYPE)
    {
    }

    public StoredField(string name, BytesRef value)
        : base(name, value, TYPE)
    {
    }

    public StoredField(string name, int value)
        : base(name, TYPE) => FieldsData = value;

    public StoredField(string name, long value)
        : base(name, TYPE) => FieldsData = value;

    public StoredField(string name, float value)
        : base(name, TYPE) => FieldsData = value;

    public StoredField(string name, double value)
        : base(name, TYPE) => FieldsData = value;
}
