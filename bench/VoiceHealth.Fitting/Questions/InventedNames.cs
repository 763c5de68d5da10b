using VoiceHealth.Search.Text;

namespace VoiceHealth.Fitting.Questions;

/// <summary>
/// Makes up illnesses that do not exist, in the shapes in which such names come: made-up stems with medical endings or with a head ("disease"), somebody's
/// toe, a thing's name before a part of the body. None is a page's name.
/// </summary>
internal sealed class InventedNames(Sampler sampler, IEnumerable<string> taken)
{
    private readonly Dictionary<string, string[]> _parts = PartsFile.Read("invented-parts.tsv", ' ');
    private readonly HashSet<string> _taken = [.. taken.Select(Key)];

    public IEnumerable<string> Make(int count)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        while (made.Count < count)
        {
            string name = Next(made.Count % 5);
            if (!_taken.Contains(Key(name)) && made.Add(name))
            {
                yield return name;
            }
        }
    }

    private static string Key(string name) => string.Join(' ', UtteranceNormalizer.Words(name).Select(WordFolder.Fold));

    private string Next(int shape) => shape switch
    {
        0 => Stem(sampler.Below(2)) + Part("ending"),
        1 => $"{Stem(1)} {Part("head")}",
        2 => $"{Part("surname")}'s {(sampler.Happens(0.5) ? Part("part") : Part("head"))}",
        3 => $"{Part("thing")} {Part("part")}{(sampler.Happens(0.5) ? " " + Part("head") : "")}",
        _ => $"{Part("thing")} {Part("head")}{(sampler.Happens(0.3) ? " type " + sampler.Of(["one", "two", "nine"]) : "")}",
    };

    private string Stem(int more)
    {
        string stem = Part("onset") + Part("vowel") + Part("coda");
        return more == 0 ? stem : stem + Part("vowel") + Part("coda");
    }

    private string Part(string kind) => sampler.Of(_parts[kind]);
}
