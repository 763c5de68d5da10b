using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Chunking.Summaries;

/// <summary>
/// Chooses the statements that tell most in a few words: early ones, those that share many words with the rest, and not twice
/// the same. The choice is put back into source order.
/// </summary>
internal static class StatementChooser
{
    internal const int FewestWords = 20;
    internal const int MostWords = 60;

    private const int MostSentences = 3;

    /// <summary>A list read to its end may make a summary longer, but never longer than one chunk.</summary>
    internal const int MostWordsWithList = ChunkPacker.MostWords;

    private const double PositionWeight = 1.5;
    private const double NameWeight = 0.8;
    private const double RepetitionWeight = 1.2;

    /// <summary>Whether a summary can be made of these alone.</summary>
    public static bool HasEnough(IReadOnlyCollection<Statement> statements) =>
        statements.Where(statement => statement.Kind == StatementKind.Prose).Sum(statement => statement.Words) >= 2 * FewestWords;

    /// <summary>The sentences chosen; empty where no statement can stand by itself.</summary>
    /// <param name="subject">What the summary is about: the topic's name or the section's heading.</param>
    /// <param name="names">Names of the topic: the first statement to name one is most likely its definition.</param>
    /// <param name="mostWithList">The most words of a summary that holds a list or a box.</param>
    /// <param name="warns">Whether the first box is told whatever else is: the warning over a dose.</param>
    public static ImmutableArray<Sentence> Choose(IReadOnlyList<Statement> statements, string subject, IReadOnlyList<string> names, int mostWithList, bool warns = false)
    {
        var terms = new TermWeights(statements, subject);
        List<Statement> open = [.. statements.Where(statement => IsUsable(statement, mostWithList))];
        List<Statement> chosen = [.. open.Where(statement => warns && statement.Kind == StatementKind.Box && statement.Words <= MostWords - FewestWords).Take(1)];
        open.RemoveAll(chosen.Contains);
        int warning = chosen.Count;
        while (open.Count > 0 && !IsFull(chosen[warning..]))
        {
            Statement best = open.MaxBy(statement => Score(statement, terms, chosen, names))!;
            open.Remove(best);
            if (Fits(best, chosen, mostWithList))
            {
                chosen.Add(best);
            }
        }

        return [.. chosen.OrderBy(statement => statement.Position).SelectMany(statement => statement.Sentences)];
    }

    private static bool IsUsable(Statement statement, int mostWithList) => statement.Kind switch
    {
        StatementKind.Prose => statement.Words <= MostWords,
        StatementKind.List or StatementKind.Box => statement.Words <= mostWithList,
        _ => false,
    };

    private static bool IsFull(List<Statement> chosen) =>
        Words(chosen) >= 2 * FewestWords || (Words(chosen) >= FewestWords && Sentences(chosen) >= MostSentences);

    private static bool Fits(Statement statement, List<Statement> chosen, int mostWithList)
    {
        int words = Words(chosen) + statement.Words;
        bool list = IsOneBreath(statement) || chosen.Exists(IsOneBreath);
        return chosen.Count == 0 || (words <= (list ? mostWithList : MostWords) && (Sentences(chosen) < MostSentences || Words(chosen) < FewestWords));
    }

    private static double Score(Statement statement, TermWeights terms, List<Statement> chosen, IReadOnlyList<string> names)
    {
        double position = PositionWeight / (1 + (0.5 * statement.Position));
        double naming = names.Any(name => name.Length > 0 && statement.Sentences[0].Quote.Contains(name, StringComparison.OrdinalIgnoreCase)) ? NameWeight : 0;
        double repetition = chosen.Count == 0 ? 0 : chosen.Max(earlier => terms.Overlap(earlier, statement));
        return position + naming + terms.Centrality(statement) - (RepetitionWeight * repetition);
    }

    private static int Words(List<Statement> chosen) => chosen.Sum(statement => statement.Words);

    /// <summary>A list or a box counts as one sentence, as it is said in one go.</summary>
    private static int Sentences(List<Statement> chosen) => chosen.Sum(statement => IsOneBreath(statement) ? 1 : statement.Sentences.Length);

    private static bool IsOneBreath(Statement statement) => statement.Kind is StatementKind.List or StatementKind.Box;
}
