using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VoiceHealth.Conversation.Answers;

/// <summary>Hears somebody say what they have, or have not: "i've got asthma", "no i don't have diabetes".</summary>
/// <param name="Words">What it is.</param>
/// <param name="IsDenied">Whether they have it not.</param>
internal sealed record ToldCondition(ImmutableArray<string> Words, bool IsDenied)
{
    private static readonly FrozenSet<string> Openers = Set("ok okay oh well no yes yeah nope but and so actually er um also");

    private static readonly FrozenSet<string> Persons = Set("i he she they we i've he's she's they've we've i'm");

    private static readonly FrozenSet<string> Denials = Set("don't doesn't haven't hasn't not never didn't");

    private static readonly FrozenSet<string> Having = Set("have has got had do does get suffer with from any a an been diagnosed");

    /// <summary>Null where the words tell nothing of the kind, or more than that.</summary>
    public static ToldCondition? Read(ImmutableArray<string> tokens)
    {
        int at = 0;
        while (at < tokens.Length && Openers.Contains(tokens[at]))
        {
            at++;
        }

        if (at >= tokens.Length || !Persons.Contains(tokens[at]))
        {
            return null;
        }

        int verb = at + 1;
        int end = verb;
        bool denied = false;
        while (end < tokens.Length && (Denials.Contains(tokens[end]) || Having.Contains(tokens[end])))
        {
            denied |= Denials.Contains(tokens[end]);
            end++;
        }

        bool has = tokens[verb..end].Any(token => token is "have" or "has" or "got" or "had" or "suffer" or "diagnosed");
        return has && end < tokens.Length ? new ToldCondition(tokens[end..], denied) : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
