using Lucene.Net.Documents;

namespace Lucene.Net.Index;

/// <summary>Makes a document of the stored values, of all fields or of some.</summary>
internal sealed class DocumentVisitor(ISet<string>? wanted) : StoredFieldVisitor
{
    private static readonly FieldType Stored = StoredField.TYPE;

    public Document Document { get; } = [];

    public override Status NeedsField(FieldInfo fieldInfo) => wanted is null || wanted.Contains(fieldInfo.Name) ? Status.YES : Status.NO;

    public override void StringField(FieldInfo fieldInfo, string value) => Document.Add(new Field(fieldInfo.Name, value, Stored));

    public override void BinaryField(FieldInfo fieldInfo, byte[] value) => Document.Add(new StoredField(fieldInfo.Name, value));

    public override void Int32Field(FieldInfo fieldInfo, int value) => Document.Add(new StoredField(fieldInfo.Name, value));

    public override void Int64Field(FieldInfo fieldInfo, long value) => Document.Add(new StoredField(fieldInfo.Name, value));

    public override void SingleField(FieldInfo fieldInfo, float value) => Document.Add(new StoredField(fieldInfo.Name, value));

    public override void DoubleField(FieldInfo fieldInfo, double value) => Document.Add(new StoredField(fieldInfo.Name, value));
}
