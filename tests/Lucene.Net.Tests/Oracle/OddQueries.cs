namespace Lucene.Net.Tests.Oracle;

/// <summary>
/// Queries at the edges, in the form of <see cref="VoiceHealth.Testing.Lucene.QueryText"/>: boosts of zero and less, minimums above the count, empty and only prohibited
/// clauses, phrases that start late or have several words at a place, tie breakers beyond 0 to 1, fuzzy words with room for one term or none to change.
/// </summary>
internal sealed class OddQueries(MadeDocuments made)
{
    private readonly Random _random = made.Random;

    public string[] Take(int count) => [.. Enumerable.Range(0, count).Select(at => Query(at % 4))];

    private string Query(int depth) => Boost() + (_random.Next(depth == 0 ? 5 : 9) switch
    {
        0 => $"term {Field()} {made.Word()}",
        1 => Phrase(_random.Next(1, 5)),
        2 => $"prefix {Field()} {made.Word()[..1]}",
        3 => Fuzzy(made.Word()),
        4 => "all",
        5 => $"constant {Query(depth - 1)}",
        6 => Many($"max {Pick("0", "1", "0.3", "1.5")}", _random.Next(5), () => Query(depth - 1)),
        _ => Many($"bool {(_random.Next(3) == 0 ? _random.Next(8) : 0)}", _random.Next(7), () => $"{Pick("+", "-", "?", "?", "?")} {Query(depth - 1)}"),
    });

    private string Field() => Pick("body", "body", "title", "none");

    private string Boost() => Pick("", "", "", "^0 ", "^-1.5 ", "^2.5 ", "^0.001 ");

    private string Fuzzy(string word) => $"fuzzy {Field()} {word} {_random.Next(3)} {_random.Next(word.Length)} {Pick("1", "2", "5", "1000")}";

    /// <summary>Words may share a place, but not a word with itself: how Lucene counts that depends on which documents it has passed.</summary>
    private string Phrase(int length)
    {
        int position = _random.Next(3);
        string words = "";
        List<string> here = [];
        for (int left = length; left > 0; left--)
        {
            string word = made.Word();
            if (here.Contains(word) || _random.Next(3) > 0)
            {
                position += here.Count == 0 ? 0 : _random.Next(1, 3);
                here.Clear();
            }

            here.Add(word);
            words += $" {position} {word}";
        }

        return $"phrase {_random.Next(4)} body {length}{words}";
    }

    private string Pick(params string[] from) => from[_random.Next(from.Length)];

    private static string Many(string head, int count, Func<string> part) => $"{head} {count}" + string.Concat(Enumerable.Range(0, count).Select(_ => " " + part()));
}
