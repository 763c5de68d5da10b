using System.Collections.Immutable;
using System.Globalization;
using VoiceHealth.Content;

namespace VoiceHealth.Search.Language.Sources;

/// <summary>What editors write about language, read from content-index/ and checked. Missing files count as empty.</summary>
public sealed class LanguageSources
{
    private const string Folder = "understanding";

    /// <summary>Other words for the topic of a page: term and page path.</summary>
    public ImmutableArray<(string Term, string Page)> LayTerms { get; init; } = [];

    /// <summary>How a patient describes what a page is about: page path and description.</summary>
    public ImmutableArray<(string Page, string Text)> Descriptions { get; init; } = [];

    internal ImmutableArray<(WordRole Role, string Word)> Words { get; init; } = [];

    /// <summary>Words and phrases that mean the same: name of the concept and phrase.</summary>
    internal ImmutableArray<(string Concept, string Phrase)> Concepts { get; init; } = [];

    internal ImmutableArray<AspectPattern> Patterns { get; init; } = [];

    internal ImmutableDictionary<string, byte> Commonness { get; init; } = ImmutableDictionary<string, byte>.Empty;

    /// <summary>Names that are too wide and the pages that they may mean, the likeliest first.</summary>
    internal ImmutableArray<(string Term, ImmutableArray<string> Pages)> Families { get; init; } = [];

    /// <summary>How letters sound: a letter between its neighbours, and its sounds.</summary>
    internal ImmutableArray<(string Context, string Sound)> LetterSounds { get; init; } = [];

    /// <summary>Signs of what is asked for, with a weight for each class of <see cref="AspectClasses"/>.</summary>
    internal ImmutableArray<(string Sign, float[] Weights)> Asking { get; init; } = [];

    internal ImmutableDictionary<string, float> Fitted { get; init; } = ImmutableDictionary<string, float>.Empty;

    /// <summary>Reads and checks all files.</summary>
    /// <param name="contentIndex">The folder content-index/.</param>
    /// <exception cref="SourceFileException">A line cannot be used.</exception>
    public static LanguageSources Read(string contentIndex)
    {
        string In(string file) => Path.Combine(contentIndex, Folder, file);
        return new LanguageSources
        {
            LayTerms = ReadLayTerms(Path.Combine(contentIndex, "lay-terms.tsv")),
            Descriptions = [.. SourceFile.Read(In("descriptions.tsv"), 2).Select(line => (PageOf(line, 0), line.Cells[1]))],
            Words = [.. SourceFile.Read(In("words.tsv"), 2).SelectMany(ReadWords)],
            Concepts = [.. SourceFile.Read(In("concepts.tsv"), 2).SelectMany(ReadConcepts)],
            Patterns = [.. SourceFile.Read(In("aspects.tsv"), 3).Select(ReadPattern)],
            Commonness = SourceFile.Read(In("commonness.tsv"), 2).ToImmutableDictionary(line => PageOf(line, 0), ReadLevel),
            Families = [.. SourceFile.Read(In("families.tsv"), 2).Select(ReadFamily)],
            LetterSounds = [.. SourceFile.Read(In("letter-sounds.tsv"), 2).Select(ReadLetterSound)],
            Asking = [.. SourceFile.Read(In("asking.tsv"), 2).Select(ReadAsking)],
            Fitted = SourceFile.Read(In("fitted.tsv"), 2).ToImmutableDictionary(line => line.Cells[0], ReadNumber),
        };
    }

    private static ImmutableArray<(string Term, string Page)> ReadLayTerms(string path)
    {
        var terms = ImmutableArray.CreateBuilder<(string, string)>();
        var seen = new Dictionary<(string, string), int>();
        foreach (SourceLine line in SourceFile.Read(path, 2))
        {
            string page = PageOf(line, 1);
            if (!seen.TryAdd((line.Cells[0], page), line.Number))
            {
                throw line.Error($"'{line.Cells[0]}' for {page} stands on line {seen[(line.Cells[0], page)]} already; delete one.");
            }

            terms.Add((line.Cells[0], page));
        }

        return terms.ToImmutable();
    }

    private static string PageOf(SourceLine line, int cell) => CheckPath(line, line.Cells[cell].Trim());

    private static string CheckPath(SourceLine line, string path)
    {
        bool whole = path.StartsWith('/') && path.EndsWith('/') && !path.Contains(' ', StringComparison.Ordinal);
        return whole ? path : throw line.Error($"'{path}' is no page path; write it as in /conditions/chickenpox/.");
    }

    private static IEnumerable<(WordRole Role, string Word)> ReadWords(SourceLine line)
    {
        if (!Enum.TryParse(line.Cells[0], ignoreCase: true, out WordRole role) || role is not (WordRole.Function or WordRole.Frame or WordRole.Bodily or WordRole.Child or WordRole.Pregnant or WordRole.Elsewhere))
        {
            throw line.Error($"'{line.Cells[0]}' is no role; use function, frame, bodily, child, pregnant or elsewhere.");
        }

        return line.Cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (role, word));
    }

    private static IEnumerable<(string Concept, string Phrase)> ReadConcepts(SourceLine line) =>
        line.Cells[1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(phrase => (line.Cells[0], phrase));

    private static AspectPattern ReadPattern(SourceLine line)
    {
        if (!Enum.TryParse(line.Cells[0], ignoreCase: true, out HealthAspect aspect) || aspect == HealthAspect.None)
        {
            throw line.Error($"'{line.Cells[0]}' is no health aspect; use one of {string.Join(", ", Enum.GetNames<HealthAspect>())}.");
        }

        float weight = float.TryParse(line.Cells[1], CultureInfo.InvariantCulture, out float number) ? number : throw line.Error("the weight is no number.");
        return new AspectPattern(aspect, weight, [.. line.Cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static (string Sign, float[] Weights) ReadAsking(SourceLine line)
    {
        string[] cells = line.Cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var weights = new float[AspectClasses.Count];
        for (int i = 0; i < weights.Length; i++)
        {
            bool read = cells.Length == weights.Length && float.TryParse(cells[i], CultureInfo.InvariantCulture, out weights[i]);
            weights[i] = read ? weights[i] : throw line.Error($"a sign has {weights.Length} numbers with spaces between them; the file is written by bench/VoiceHealth.Fitting.");
        }

        return (line.Cells[0], weights);
    }

    private static byte ReadLevel(SourceLine line) =>
        byte.TryParse(line.Cells[1], CultureInfo.InvariantCulture, out byte level) && level <= 4 ? level : throw line.Error("commonness is a number from 0 to 4.");

    private static (string Term, ImmutableArray<string> Pages) ReadFamily(SourceLine line)
    {
        ImmutableArray<string> pages = [.. line.Cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(path => CheckPath(line, path))];
        return pages.Length > 1 ? (line.Cells[0], pages) : throw line.Error("a wide name needs two pages or more that it may mean.");
    }

    private static (string Context, string Sound) ReadLetterSound(SourceLine line)
    {
        bool fits = line.Cells[0].Count(char.IsAsciiLetterUpper) <= 1;
        return fits ? (line.Cells[0], line.Cells[1] == "-" ? "" : line.Cells[1]) : throw line.Error("one letter among its neighbours is a capital, the one that is to be sounded; a whole word has none.");
    }

    private static float ReadNumber(SourceLine line) =>
        float.TryParse(line.Cells[1], CultureInfo.InvariantCulture, out float number) ? number : throw line.Error("the weight is no number.");
}
