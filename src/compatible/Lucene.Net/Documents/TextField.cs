namespace Lucene.Net.Documents;

/// <summary>Text that an analyzer makes tokens of, with frequencies, positions and norms.</summary>
public sealed class TextField : Field
{
    public static readonly FieldType TYPE_NOT_STORED = Make(stored: false);
    public static readonly FieldType TYPE_STORED = Make(stored: true);

    public TextField(string name, string value, Store store)
        : base(name, value, store == Store.YES ? TYPE_STORED : TYPE_NOT_STORED)
    {
    }

    public TextField(string name, Analysis.TokenStream stream)
        : base(name, stream, TYPE_NOT_STORED)
    {
    }

    private static FieldType Make(bool stored) => new FieldType { IsIndexed = true, IsTokenized = true, IsStored = stored }.Freeze();
}
