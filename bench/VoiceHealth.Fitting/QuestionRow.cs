namespace VoiceHealth.Fitting;

/// <summary>One labelled question.</summary>
/// <param name="Pages">Acceptable pages, best first; empty where nothing answers it.</param>
/// <param name="Fold">0 to 4. A question and its badly heard twin are in the same fold.</param>
/// <param name="Source">Number of the folder it comes from, in the order in which the folders were given.</param>
internal sealed record QuestionRow(string Set, string Id, string Words, string[] Pages, string Section, string Urgency, string Note, int Fold, int Source = 0)
{
    public const int Folds = 5;

    private static readonly string[] Sets = ["named", "symptoms", "noisy", "out-of-scope"];

    /// <summary>Whether a right page is asked for.</summary>
    public bool HasPage => Pages.Length > 0 && Urgency is "none" or "urgent" && Pages.Length > 0 && !IsPersonal && !Note.Contains("positive", StringComparison.Ordinal);

    /// <summary>Whether silence is the right answer.</summary>
    public bool IsOutOfScope => Set is "out-of-scope" or "own" or "invented" or "absent" or "elsewhere" && Pages.Length == 0;

    /// <summary>Questions that people wrote count more than made ones.</summary>
    public double Weight => IsMade ? 0.35 : 1;

    public bool IsMade => Set is "made named" or "made noisy" or "made slip" or "invented" or "absent" or "elsewhere";

    private bool IsPersonal => Note.Contains("personal-advice", StringComparison.Ordinal);

    /// <param name="folders">Folders of question files, with commas between them.</param>
    public static List<QuestionRow> Load(string folders) =>
        [.. folders.Split(',').Index().SelectMany(folder => Sets.SelectMany(set => LoadSet(folder.Item, set)).Select(row => row with { Source = folder.Index }))];

    /// <summary>Questions of our own that nothing answers: one a line.</summary>
    public static IEnumerable<QuestionRow> LoadUnanswerable(string file) =>
        File.ReadLines(file).Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#')
            .Select(line => new QuestionRow("own", $"line {line.Index + 1}", line.Item, [], "-", "none", "-", FoldOf(line.Item)));

    private static IEnumerable<QuestionRow> LoadSet(string folder, string set) =>
        File.ReadLines(Path.Combine(folder, set + ".tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells => new QuestionRow(
            set,
            cells[0],
            cells[1],
            cells[2] == "-" ? [] : cells[2].Split('|'),
            cells[3],
            cells[4],
            cells[6],
            FoldOf(cells[6].StartsWith("clean: ", StringComparison.Ordinal) ? cells[6][7..] : cells[1])));

    public static int FoldOf(string words)
    {
        uint hash = 2166136261;
        foreach (char letter in words)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return (int)((hash >> 7) % Folds);
    }
}
