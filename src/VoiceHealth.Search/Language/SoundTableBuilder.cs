using VoiceHealth.Content.Packing;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Language;

/// <summary>Makes the table by which a badly heard name is found: how all names sound, what each of their sounds tells, and the names by their parts.</summary>
internal static class SoundTableBuilder
{
    private const int MinSounds = 2;

    public static SoundTable Build(IReadOnlyList<PageName> names, SpokenWords spoken)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var holders = new List<List<int>>();
        for (int name = 0; name < names.Count; name++)
        {
            string sounds = spoken.OfName(names[name].Text);
            if (sounds.Length is < MinSounds or > SoundTable.MaxSounds)
            {
                continue;
            }

            if (!numbers.TryGetValue(sounds, out int number))
            {
                number = holders.Count;
                numbers.Add(sounds, number);
                holders.Add([]);
            }

            holders[number].Add(name);
        }

        string[] keys = [.. numbers.OrderBy(entry => entry.Value).Select(entry => entry.Key)];
        var surprise = new SoundSurprise([.. keys.Select((key, i) => (key, names[holders[i][0]].Page))]);
        return new SoundTable(
            StringTable.Build(keys), [.. keys.SelectMany(surprise.Weigh)], PackedLists.Build(holders), PackedLists.Build([.. keys.Select(SoundGrams.Of)]).Invert(SoundGrams.Count));
    }
}
