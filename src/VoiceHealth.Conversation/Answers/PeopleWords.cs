using System.Collections.Frozen;
using System.Collections.Immutable;
using VoiceHealth.Conversation.Requests;

namespace VoiceHealth.Conversation.Answers;

/// <summary>Words for people, as pages and speakers say them: "what about my wife" asks for what a page says of women.</summary>
internal static class PeopleWords
{
    private static readonly FrozenDictionary<string, string> Groups = Group(
        ("women", "woman women wife wives girlfriend mum mother sister gran grandma granny nan aunt lady ladies female females"),
        ("men", "man men husband husbands boyfriend dad father brother grandad grandpa granddad uncle male males bloke blokes"),
        ("children", "child children kid kids toddler toddlers son daughter boy boys girl girls teenager teenagers little"),
        ("babies", "baby babies infant infants newborn newborns"),
        ("adults", "adult adults grown ups up grownup grownups"),
        ("older", "older elderly old pensioner pensioners"),
        ("people", "people person partner friend friends someone somebody everyone everybody anyone anybody family families household class parents"));

    private static readonly FrozenSet<string> Around = FrozenSet.Create(
        StringComparer.Ordinal,
        "and", "what", "what's", "how", "about", "for", "in", "with", "if", "it's", "is", "my", "your", "his", "her", "our", "their", "a", "an", "the", "then", "ok", "okay", "so", "one", "ones", "me", "him", "them", "us", "does", "do", "same", "or",
        "but", "too", "also", "well", "right", "oh", "um", "er");

    /// <summary>What the page would call the people that are all that is spoken of: "women" for "and for my wife"; empty where more, or nobody, is.</summary>
    public static string OnlyNamed(ImmutableArray<string> tokens)
    {
        string named = "";
        foreach (string token in tokens)
        {
            if (Groups.TryGetValue(token, out string? group))
            {
                named = named.Length == 0 || named == "people" || named == group ? group : named;
            }
            else if (!Around.Contains(token))
            {
                return "";
            }
        }

        return named;
    }

    /// <summary>Whether two words are for the same kind of people, as "child" and "children" are.</summary>
    public static bool AreSame(string one, string other) =>
        Groups.TryGetValue(one, out string? group) && group != "people" && Groups.TryGetValue(other, out string? otherGroup) && group == otherGroup;

    public static bool IsChild(string token) => Groups.TryGetValue(token, out string? group) && (group is "children" or "babies") && token != "little";

    /// <summary>Whether a token is one of the people words themselves.</summary>
    public static bool Has(string token) => Groups.ContainsKey(token) && !RequestPhrases.Fillers.Contains(token);

    private static FrozenDictionary<string, string> Group(params (string Name, string Words)[] groups) =>
        groups.SelectMany(group => group.Words.Split(' ').Select(word => KeyValuePair.Create(word, group.Name))).ToFrozenDictionary(StringComparer.Ordinal);
}
