using System.Text.RegularExpressions;

namespace VoiceHealth.Skill.Alexa.Intents;

/// <summary>
/// The name of the intent for sentences that begin or end in a certain way: "my baby's …" is SaysMyBaby_sIntent and "… my chest" is
/// EndsMyChestIntent. The name alone says the words, so that this program needs no list of what a deployed model listens for.
/// Names may only have letters and underscores.
/// </summary>
internal static partial class CarrierName
{
    private const string Start = "Says";
    private const string End = "Ends";
    private const string Intent = "Intent";
    private const int MaxLength = 100;

    public static string OfStart(string words) => Start + InCapitals(words) + Intent;

    public static string OfEnd(string words) => End + InCapitals(words) + Intent;

    /// <summary>The intent that a name stands for; null for the name of no carrier.</summary>
    public static SkillIntent? Read(string name)
    {
        if (name.Length > MaxLength || !Form().IsMatch(name))
        {
            return null;
        }

        string words = Capital().Replace(name[Start.Length..^Intent.Length], " $0").TrimStart().ToLowerInvariant().Replace('_', '\'');
        return name.StartsWith(Start, StringComparison.Ordinal) ? CarrierIntents.Starting(words) : CarrierIntents.Ending(words);
    }

    private static string InCapitals(string words) =>
        string.Concat(words.Replace('\'', '_').Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    [GeneratedRegex("\\A(?:Says|Ends)(?:[A-Z][a-z]*(?:_[a-z]+)?)+Intent\\z")]
    private static partial Regex Form();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
