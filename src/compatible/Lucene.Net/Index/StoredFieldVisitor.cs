namespace Lucene.Net.Index;

/// <summary>Is given a document's stored values one by one, so that only what is needed is made.</summary>
public abstract class StoredFieldVisitor
{
    /// <summary>What to do with a field.</summary>
    public enum Status
    {
        YES,
        NO,
        STOP,
    }

    public abstract Status NeedsField(FieldInfo fieldInfo);

    public virtual void BinaryField(FieldInfo fieldInfo, byte[] value)
    {
    }

    public virtual void StringField(FieldInfo fieldInfo, string value)
    {
    }

    public virtual void Int32Field(FieldInfo fieldInfo, int value)
    {
    }

    public virtual void Int64Field(FieldInfo fieldInfo, long value)
    {
    }

    public virtual void SingleField(FieldInfo fieldInfo, float value)
    {
    }

    public virtual void DoubleField(FieldInfo fieldInfo, double value)
    {
    }
}
