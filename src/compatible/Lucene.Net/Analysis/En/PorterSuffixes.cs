namespace Lucene.Net.Analysis.En;

/// <summary>The suffixes of Porter's later steps, found by one letter near the end so that few are compared.</summary>
internal static class PorterSuffixes
{
    private static readonly (string Suffix, string Replacement)[] DoubleA = [("ational", "ate"), ("tional", "tion")];
    private static readonly (string Suffix, string Replacement)[] DoubleC = [("enci", "ence"), ("anci", "ance")];
    private static readonly (string Suffix, string Replacement)[] DoubleE = [("izer", "ize")];
    private static readonly (string Suffix, string Replacement)[] DoubleG = [("logi", "log")];
    private static readonly (string Suffix, string Replacement)[] DoubleL =
        [("bli", "ble"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous")];
    private static readonly (string Suffix, string Replacement)[] DoubleO = [("ization", "ize"), ("ation", "ate"), ("ator", "ate")];
    private static readonly (string Suffix, string Replacement)[] DoubleS =
        [("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous")];
    private static readonly (string Suffix, string Replacement)[] DoubleT = [("aliti", "al"), ("iviti", "ive"), ("biliti", "ble")];

    private static readonly (string Suffix, string Replacement)[] DerivedE = [("icate", "ic"), ("ative", ""), ("alize", "al")];
    private static readonly (string Suffix, string Replacement)[] DerivedI = [("iciti", "ic")];
    private static readonly (string Suffix, string Replacement)[] DerivedL = [("ical", "ic"), ("ful", "")];
    private static readonly (string Suffix, string Replacement)[] DerivedS = [("ness", "")];

    private static readonly string[] LastA = ["al"];
    private static readonly string[] LastC = ["ance", "ence"];
    private static readonly string[] LastE = ["er"];
    private static readonly string[] LastI = ["ic"];
    private static readonly string[] LastL = ["able", "ible"];
    private static readonly string[] LastN = ["ant", "ement", "ment", "ent"];
    private static readonly string[] LastO = ["ion", "ou"];
    private static readonly string[] LastS = ["ism"];
    private static readonly string[] LastT = ["ate", "iti"];
    private static readonly string[] LastU = ["ous"];
    private static readonly string[] LastV = ["ive"];
    private static readonly string[] LastZ = ["ize"];

    /// <summary>Double suffixes to single ones, by the last letter but one.</summary>
    public static ReadOnlySpan<(string Suffix, string Replacement)> Double(char penultimate) => penultimate switch
    {
        'a' => DoubleA,
        'c' => DoubleC,
        'e' => DoubleE,
        'g' => DoubleG,
        'l' => DoubleL,
        'o' => DoubleO,
        's' => DoubleS,
        't' => DoubleT,
        _ => [],
    };

    /// <summary>-ic-, -full, -ness and their like, by the last letter.</summary>
    public static ReadOnlySpan<(string Suffix, string Replacement)> Derived(char last) => last switch
    {
        'e' => DerivedE,
        'i' => DerivedI,
        'l' => DerivedL,
        's' => DerivedS,
        _ => [],
    };

    /// <summary>What comes off a long enough stem, by the last letter but one.</summary>
    public static ReadOnlySpan<string> Last(char penultimate) => penultimate switch
    {
        'a' => LastA,
        'c' => LastC,
        'e' => LastE,
        'i' => LastI,
        'l' => LastL,
        'n' => LastN,
        'o' => LastO,
        's' => LastS,
        't' => LastT,
        'u' => LastU,
        'v' => LastV,
        'z' => LastZ,
        _ => [],
    };
}
