using System.Collections.Immutable;
using VoiceHealth.Skill.Alexa.Intents;

namespace VoiceHealth.Skill.Model;

/// <summary>
/// Fits a model into the size that Amazon takes. Synonyms go first, the longest first: the more words a name has, the less often it is
/// said in full. Dangers go last of all. Names themselves never go.
/// </summary>
internal static class ModelBudget
{
    /// <summary>1.5 MB, as Amazon counts it. Source: Alexa Skills Kit, "Interaction model schema".</summary>
    public const int MaxBytes = 1_500_000;

    // A synonym's own line in the file: indent, quotes, comma and line end.
    private const int BytesAroundSynonym = 13;

    public static BuiltModel Fit(InteractionModel model, int maxBytes = MaxBytes)
    {
        int excess = InteractionModelFile.Write(model).Length - maxBytes;
        if (excess <= 0)
        {
            return new BuiltModel(model, []);
        }

        var dropped = new HashSet<(string Id, string Synonym)>();
        foreach ((string id, string synonym) in ByUsefulness(model))
        {
            if (excess <= 0)
            {
                break;
            }

            dropped.Add((id, synonym));
            excess -= synonym.Length + BytesAroundSynonym;
        }

        return new BuiltModel(Without(model, dropped), [.. dropped.Select(item => $"{item.Id}: {item.Synonym}")]);
    }

    private static IEnumerable<(string Id, string Synonym)> ByUsefulness(InteractionModel model) => model.Types
        .SelectMany(type => type.Values.SelectMany(value => value.Name.Synonyms.Select(synonym => (type, value.Id, synonym))))
        .OrderBy(item => item.type.Name == InteractionModelBuilder.TypeOf(SlotNames.Danger))
        .ThenByDescending(item => item.synonym.Length)
        .ThenBy(item => item.synonym, StringComparer.Ordinal)
        .ThenBy(item => item.Id, StringComparer.Ordinal)
        .Select(item => (item.Id, item.synonym));

    private static InteractionModel Without(InteractionModel model, HashSet<(string Id, string Synonym)> dropped)
    {
        ImmutableArray<ModelSlotType> types =
        [
            .. model.Types.Select(type => type with
            {
                Values = [.. type.Values.Select(value => value with
                {
                    Name = value.Name with { Synonyms = [.. value.Name.Synonyms.Where(synonym => !dropped.Contains((value.Id, synonym)))] },
                })],
            }),
        ];
        return model with { LanguageModel = model.LanguageModel with { Types = types } };
    }
}
