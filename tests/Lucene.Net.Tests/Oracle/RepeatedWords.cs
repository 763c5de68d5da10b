namespace Lucene.Net.Tests.Oracle;

/// <summary>
/// Sloppy phrases that say words again, over texts that do so too, in the form of <see cref="VoiceHealth.Testing.Lucene.QueryText"/>: the places of a word keep
/// out of each other's way in the text, and in which order they do decides what is counted.
/// </summary>
internal sealed class RepeatedWords(MadeDocuments made)
{
    private const int MostSlop = 9;
    private readonly Random _random = made.Random;

    public string[] Take(int count) => [.. Enumerable.Range(0, count).Select(_ => Query())];

    private string Query()
    {
        string[] pool = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => made.Word())];
        int length = _random.Next(2, 7), position = _random.Next(2);
        string words = "";
        for (int at = 0; at < length; at++)
        {
            position += at == 0 ? 0 : _random.Next(5) switch { 0 => 2, 1 => 0, _ => 1 };
            words += $" {position} {pool[_random.Next(pool.Length)]}";
        }

        return $"phrase {_random.Next(1, MostSlop)} body {length}{words}";
    }
}
