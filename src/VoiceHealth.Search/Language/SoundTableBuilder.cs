using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Language;

/// <summary>Makes the table by which a badly heard name is found: sound keys of all names, and the keys by their parts.</summary>
internal static class SoundTableBuilder
{
    private const int MinKey = 3;
    private const int MaxKey = 32;

    public static (StringTable Keys, Lists Names, Lists Grams) Build(IReadOnlyList<PageName> names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var holders = new List<List<int>>();
        for (int name = 0; name < names.Count; name++)
        {
            string key = SoundKey.Of([.. UtteranceNormalizer.Words(names[name].Text)]);
            if (key.Length is < MinKey or > MaxKey)
            {
                continue;
            }

            if (!numbers.TryGetValue(key, out int number))
            {
                number = holders.Count;
                numbers.Add(key, number);
                holders.Add([]);
            }

            holders[number].Add(name);
        }

        string[] keys = [.. numbers.OrderBy(entry => entry.Value).Select(entry => entry.Key)];
        return (StringTable.Build(keys), Lists.Build(holders), Lists.Build([.. keys.Select(SoundGrams.Of)]).Invert(SoundGrams.Count));
    }
}
