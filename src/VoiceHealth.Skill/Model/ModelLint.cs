using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace VoiceHealth.Skill.Model;

/// <summary>
/// Checks a model against Amazon's rules, so that a mistake is found here and not by a failed deployment.
/// Source: Alexa Skills Kit, "Interaction model schema", "Create intents, utterances, and slots", "Invocation name requirements".
/// </summary>
public static partial class ModelLint
{
    private const int MaxIntents = 250;
    private const int MaxIntentsAndTypes = 350;
    private const int MaxValueLength = 140;

    private static readonly string[] Required =
        ["AMAZON.HelpIntent", "AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent", "AMAZON.FallbackIntent"];

    private static readonly string[] SmallWords =
        ["a", "an", "the", "for", "from", "to", "of", "about", "up", "by", "at", "off", "with", "in", "on", "out", "over", "under"];

    /// <summary>Every breach with where it is: intent and utterance, or type and value; empty for a sound model.</summary>
    public static ImmutableArray<string> Check(InteractionModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return
        [
            .. CheckInvocation(model.LanguageModel.InvocationName),
            .. CheckCounts(model),
            .. model.Intents.SelectMany(CheckIntent),
            .. CheckDuplicates(model),
            .. model.Types.SelectMany(CheckType),
        ];
    }

    private static IEnumerable<string> CheckInvocation(string name)
    {
        string[] words = name.Split(' ');
        if (words.Length < 2 || !words.All(word => InvocationWord().IsMatch(word)))
        {
            yield return $"invocation name '{name}': expected two or more words of lower-case letters";
        }
        else if (words.Length == 2 && words.Any(SmallWords.Contains))
        {
            yield return $"invocation name '{name}': a name of two words may not have an article or a preposition";
        }
    }

    private static IEnumerable<string> CheckCounts(InteractionModel model)
    {
        if (model.Intents.Length > MaxIntents)
        {
            yield return $"{model.Intents.Length} intents, at most {MaxIntents}: merge carrier phrases";
        }

        if (model.Intents.Length + model.Types.Length > MaxIntentsAndTypes)
        {
            yield return $"{model.Intents.Length + model.Types.Length} intents and slot types, at most {MaxIntentsAndTypes}";
        }

        int bytes = InteractionModelFile.Write(model).Length;
        if (bytes > ModelBudget.MaxBytes)
        {
            yield return $"{bytes} bytes, at most {ModelBudget.MaxBytes}: leave out synonyms";
        }

        foreach (string name in Required.Where(name => model.Intents.All(intent => intent.Name != name)))
        {
            yield return $"intent {name} is missing and certification asks for it";
        }
    }

    private static IEnumerable<string> CheckIntent(ModelIntent intent)
    {
        bool builtIn = intent.Name.StartsWith("AMAZON.", StringComparison.Ordinal);
        if (!builtIn && !IntentName().IsMatch(intent.Name))
        {
            yield return $"intent {intent.Name}: a name has letters and underscores only";
        }

        if (!builtIn && intent.Samples.IsEmpty)
        {
            yield return $"intent {intent.Name} has no sample utterance";
        }

        if (intent.Slots.Count(slot => slot.Type == InteractionModelBuilder.QueryType) > 1)
        {
            yield return $"intent {intent.Name}: at most one slot of an intent may be an AMAZON.SearchQuery";
        }

        foreach (string sample in intent.Samples)
        {
            foreach (string problem in CheckSample(intent, sample))
            {
                yield return $"intent {intent.Name}, utterance '{sample}': {problem}";
            }
        }
    }

    private static IEnumerable<string> CheckSample(ModelIntent intent, string sample)
    {
        string[] slots = [.. SlotInBraces().Matches(sample).Select(match => match.Groups[1].Value)];
        string literal = SlotInBraces().Replace(sample, " ");
        if (!Literal().IsMatch(literal))
        {
            yield return "only lower-case letters, spaces, apostrophes, hyphens and full stops in abbreviations may stand outside braces";
        }

        foreach (string slot in slots.Where(slot => intent.Slots.All(declared => declared.Name != slot)))
        {
            yield return $"the slot {{{slot}}} is not declared";
        }

        bool query = slots.Any(slot => intent.Slots.Any(declared => declared.Name == slot && declared.Type == InteractionModelBuilder.QueryType));
        if (query && (slots.Length > 1 || string.IsNullOrWhiteSpace(literal)))
        {
            yield return "AMAZON.SearchQuery needs a carrier phrase and no other slot";
        }
    }

    private static IEnumerable<string> CheckDuplicates(InteractionModel model) => model.Intents
        .SelectMany(intent => intent.Samples.Select(sample => (intent.Name, Sample: Normalized(intent, sample))))
        .GroupBy(item => item.Sample, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => $"utterance '{group.Key}' stands in {string.Join(" and ", group.Select(item => item.Name))}");

    /// <summary>Slots by type: two slots of one type sound the same.</summary>
    private static string Normalized(ModelIntent intent, string sample) => SlotInBraces().Replace(
        sample, match => $"{{{intent.Slots.FirstOrDefault(slot => slot.Name == match.Groups[1].Value)?.Type}}}");

    private static IEnumerable<string> CheckType(ModelSlotType type)
    {
        if (type.Values.IsEmpty)
        {
            yield return $"type {type.Name} has no values";
        }

        foreach (IGrouping<string, ModelSlotValue> same in type.Values.GroupBy(value => value.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return $"type {type.Name}: the id {same.Key} stands for both '{same.First().Name.Value}' and '{same.Last().Name.Value}'";
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ModelSlotValue value in type.Values.Where(value => !names.TryAdd(value.Name.Value, value.Id)))
        {
            yield return $"type {type.Name}: '{value.Name.Value}' stands for both {names[value.Name.Value]} and {value.Id}";
        }

        foreach (string problem in type.Values.SelectMany(value => CheckNames(type, value, names)))
        {
            yield return problem;
        }
    }

    /// <summary>Values may share a synonym, which Alexa then resolves to all of them; but a synonym that is a value's own name is a slip.</summary>
    private static IEnumerable<string> CheckNames(ModelSlotType type, ModelSlotValue value, Dictionary<string, string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in value.Name.Synonyms.Prepend(value.Name.Value))
        {
            if (name.Length is 0 or > MaxValueLength || name.Any(char.IsControl))
            {
                yield return $"type {type.Name}, id {value.Id}, '{name}': 1 to {MaxValueLength} characters, none of them a control character";
            }

            if (!seen.Add(name))
            {
                yield return $"type {type.Name}, id {value.Id}: '{name}' stands there twice";
            }
            else if (names.TryGetValue(name, out string? owner) && owner != value.Id)
            {
                yield return $"type {type.Name}: '{name}' stands for both {owner} and {value.Id}";
            }
        }
    }

    [GeneratedRegex(@"\A[a-z][a-z.']*\z")]
    private static partial Regex InvocationWord();

    [GeneratedRegex(@"\A[A-Za-z_]+\z")]
    private static partial Regex IntentName();

    [GeneratedRegex(@"\{([A-Za-z_]+)\}")]
    private static partial Regex SlotInBraces();

    [GeneratedRegex(@"\A(?:[a-z'-]+|[a-z]\.|\s)*\z")]
    private static partial Regex Literal();
}
