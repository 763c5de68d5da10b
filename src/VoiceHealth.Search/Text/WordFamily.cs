namespace VoiceHealth.Search.Text;

/// <summary>Other forms in which a name's word is said: adjectives and verbs of what the name is a noun for.</summary>
internal static class WordFamily
{
    private const int MinStem = 4;

    /// <summary>Endings of folded nouns, and what stands in their place in the derived forms.</summary>
    private static readonly (string Ending, string[] Others)[] Endings =
    [
        ("emia", ["emic"]),
        ("laxis", ["lactic"]),
        ("lepsy", ["leptic"]),
        ("plegia", ["plegic"]),
        ("philia", ["philiac"]),
        ("phobia", ["phobic"]),
        ("ia", ["ic", "iac"]),
        ("itis", ["itic"]),
        ("osis", ["otic", "os"]),
        ("ysis", ["ytic", "ys", "yz"]),
        ("ation", ["at", "ating", "ated"]),
        ("ision", ["is", "ising", "ised", "iz"]),
        ("sion", ["s", "d", "sed"]),
        ("ction", ["ct", "cted"]),
        ("tion", ["t", "ted"]),
        ("ness", [""]),
        ("ancy", ["ant"]),
        ("ency", ["ent"]),
        ("ence", ["ent"]),
        ("enc", ["ent"]),
        ("ity", ["", "e", "ous"]),
        ("ment", [""]),
        ("ism", ["ic", "istic", "ist"]),
        ("etes", ["etic"]),
        ("et", ["etic"]),
        ("y", ["ic"]),
        ("s", ["tic"]),
    ];

    public static IEnumerable<string> Of(string noun)
    {
        foreach ((string ending, string[] others) in Endings)
        {
            if (noun.Length - ending.Length >= MinStem && noun.EndsWith(ending, StringComparison.Ordinal))
            {
                string stem = noun[..^ending.Length];
                return others.Select(other => WordFolder.Fold(stem + other)).Where(form => form.Length > MinStem && form != noun).Distinct();
            }
        }

        return [];
    }
}
