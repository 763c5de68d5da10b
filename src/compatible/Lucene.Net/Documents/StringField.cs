namespace Lucene.Net.Documents;

/// <summary>Text that is one term as it stands: an id, a path, a keyword. No norms, no frequencies.</summary>
public sealed class StringField : Field
{
    public static readonly FieldType TYPE_NOT_STORED = Make(stored: false);
    public static readonly FieldType TYPE_STORED = Make(stored: true);

    public StringField(string name, string value, Store stored)
        : base(name, value, stored == Store.YES ? TYPE_STORED : TYPE_NOT_STORED)
    {
    }

    private static FieldType Make(bool stored) => new FieldType { IsIndexed = true, IsTokenized = false, OmitNorms = true, IndexOptions = Index.IndexOptions.DOCS_ONLY, IsStored = stored }.Freeze();
}
