using System.Text;
using System.Text.RegularExpressions;

namespace VoiceHealth.Skill.Model;

/// <summary>
/// The forms in which a written name is heard: in lower case, without what is not said, brackets both left out and taken as a name of
/// their own, an acronym also letter by letter ("p. c. o. s."), and numbers also as words.
/// </summary>
internal static partial class SpokenName
{
    private const int MaxLength = 140;
    private const int MaxAcronym = 6;

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    /// <summary>The best form first; none twice; none for a name without a letter.</summary>
    public static IEnumerable<string> FormsOf(string name)
    {
        string outside = Brackets().Replace(name, " ");
        IEnumerable<string> written = Brackets().Matches(name).Select(match => match.Groups[1].Value).Prepend(outside);
        return written.SelectMany(FormsOfPart).Where(form => form.Length is > 0 and <= MaxLength && form.Any(char.IsLetter)).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> FormsOfPart(string part)
    {
        yield return Clean(part);
        yield return Clean(Acronym().Replace(part, match => SpellOut(match.Value)));
        yield return Clean(Digits().Replace(part, match => $" {InWords(match.Value)} "));
    }

    private static string SpellOut(string acronym) =>
        acronym.Length > MaxAcronym ? acronym : string.Join(' ', acronym.Select(letter => $"{letter}."));

    private static string InWords(string digits) =>
        int.TryParse(digits, out int number) && number < Numbers.Length
            ? Numbers[number]
            : string.Join(' ', digits.Select(digit => Numbers[digit - '0']));

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (char letter in text.Replace("&", " and ", StringComparison.Ordinal).Normalize(NormalizationForm.FormC))
        {
            clean.Append(letter switch
            {
                '\u2019' or '\u2018' => '\'',
                '\'' or '.' or '-' => letter,
                _ when char.IsLetterOrDigit(letter) => char.ToLowerInvariant(letter),
                _ => ' ',
            });
        }

        IEnumerable<string> words = clean.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TrimWord).Where(word => word.Length > 0);
        return string.Join(' ', words);
    }

    /// <summary>A full stop stays only after a single letter, a hyphen and an apostrophe only inside or, for an apostrophe, at the end of a word.</summary>
    private static string TrimWord(string word)
    {
        string bare = word.Trim('-', '.').TrimStart('\'').Replace(".", "", StringComparison.Ordinal);
        return bare.Length == 1 && word.EndsWith('.') ? $"{bare}." : bare;
    }

    [GeneratedRegex(@"\(([^()]*)\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\b[A-Z]{2,}\b")]
    private static partial Regex Acronym();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
