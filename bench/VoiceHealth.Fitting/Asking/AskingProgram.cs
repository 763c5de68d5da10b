using System.Globalization;
using VoiceHealth.Content;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Ranking;

namespace VoiceHealth.Fitting.Asking;

/// <summary>Fits what questions ask for, prints how well it does on questions that were held out, and writes content-index/understanding/asking.tsv.</summary>
internal static class AskingProgram
{
    public static void Run(IEnumerable<QuestionRow> rows, LanguageModel model, ITermPostings postings, string contentIndex, bool write, bool misses, TextWriter output)
    {
        List<AskingExample> examples = new AskingExamples(model, postings).Read(rows);
        foreach (string group in examples.Select(example => example.Group).Distinct().Where(group => group != "made").Order(StringComparer.Ordinal))
        {
            var held = new AskingFitter();
            held.Fit([.. examples.Where(example => example.Group != group)]);
            Print($"held out: {group}", [.. examples.Where(example => example.Group == group)], held, misses, output);
        }

        var fitter = new AskingFitter();
        fitter.Fit(examples);
        foreach (IGrouping<string, AskingExample> group in examples.GroupBy(example => example.Group))
        {
            Print($"fitted on all: {group.Key}", [.. group], fitter, misses: false, output);
        }

        if (write)
        {
            Write(Path.Combine(contentIndex, "understanding", "asking.tsv"), fitter);
        }
    }

    private static void Print(string title, AskingExample[] examples, AskingFitter fitter, bool misses, TextWriter output)
    {
        int exact = 0;
        int near = 0;
        foreach (AskingExample example in examples)
        {
            (string wanted, string got) = (WordOf(example.Class), WordOf(fitter.Judge(example)));
            exact += wanted == got ? 1 : 0;
            near += wanted == got || SectionFigures.AreNear(wanted, got) ? 1 : 0;
            if (misses && wanted != got)
            {
                output.WriteLine($"  {wanted} read as {got}: {example.Words}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title,-30} n {examples.Length,4}  exact {100.0 * exact / examples.Length:0.0}  near {100.0 * near / examples.Length:0.0}"));
    }

    private static string WordOf(int aspectClass) => SectionWords.Of(AspectClasses.All[aspectClass]);

    private static void Write(string file, AskingFitter fitter)
    {
        string[] header =
        [
            "# What the words of a question say of the part that is asked for, fitted by bench/VoiceHealth.Fitting --asking: not for hand editing.",
            $"# Cells: sign; weights for {string.Join(", ", AspectClasses.All)}.",
        ];
        IEnumerable<string> lines = fitter.Signs.Select(sign => $"{sign}\t{string.Join(' ', fitter.WeightsOf(sign).Select(weight => weight.ToString("0.##", CultureInfo.InvariantCulture)))}");
        File.WriteAllLines(file, header.Concat(lines));
    }
}
