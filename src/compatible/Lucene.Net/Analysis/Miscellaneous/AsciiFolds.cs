namespace Lucene.Net.Analysis.Miscellaneous;

/// <summary>What each character beyond ASCII is written as, for those that Lucene folds.</summary>
internal static partial class AsciiFolds
{
    private static readonly Dictionary<char, string> ByCharacter = Index();

    /// <summary>Null if the character stays as it is.</summary>
    public static string? Of(char c) => c < '\u0080' ? null : ByCharacter.GetValueOrDefault(c);

    private static Dictionary<char, string> Index()
    {
        Dictionary<char, string> index = new(1300);
        foreach ((string ascii, string characters) in Table)
        {
            foreach (char c in characters)
            {
                index.Add(c, ascii);
            }
        }

        return index;
    }
}
