using System.Collections.Immutable;
using VoiceHealth.Search.Library;
using VoiceHealth.Skill.Alexa.Intents;

namespace VoiceHealth.Skill.Model;

/// <summary>
/// Makes the interaction model from the skill's intents and a release's pages, so that every page can be asked for by name. The same
/// release gives the same bytes.
/// </summary>
public static class InteractionModelBuilder
{
    /// <summary>Said to open the skill. Two words, lower case, no article or preposition, as Amazon asks.</summary>
    public const string InvocationName = "voice health";

    internal const string QueryType = "AMAZON.SearchQuery";

    private static readonly string[][] ChoiceNames =
    [
        ["one", "first", "the first", "first one"],
        ["two", "second", "the second", "second one"],
        ["three", "third", "the third", "third one"],
    ];

    /// <param name="library">The open release.</param>
    /// <param name="sources">What editors have written.</param>
    public static BuiltModel Build(IContentLibrary library, ModelSources sources)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(sources);
        ImmutableArray<ModelSlotType> types = TypesOf(library, sources);
        return ModelBudget.Fit(Assemble(types, sources.Carriers));
    }

    /// <summary>The name of the slot type that goes with a slot: Topic for {topic}.</summary>
    internal static string TypeOf(string slotName) =>
        slotName == SlotNames.Query ? QueryType : char.ToUpperInvariant(slotName[0]) + slotName[1..];

    /// <summary>The slot types that have values: a release without medicines has no type for them.</summary>
    private static ImmutableArray<ModelSlotType> TypesOf(IContentLibrary library, ModelSources sources)
    {
        var vocabulary = new SlotVocabulary(library, sources);
        ImmutableArray<ModelSlotValue> topics = TopicVocabulary.Read(library, sources.PageNames);
        ModelSlotType[] types =
        [
            new(TypeOf(SlotNames.BodyPart), vocabulary.BodyParts()),
            new(TypeOf(SlotNames.Choice), Choices()),
            new(TypeOf(SlotNames.Danger), vocabulary.Dangers()),
            new(TypeOf(SlotNames.Medicine), vocabulary.Medicines(topics)),
            new(TypeOf(SlotNames.Symptom), vocabulary.Symptoms(topics)),
            new(TypeOf(SlotNames.Topic), topics),
        ];
        return [.. types.Where(type => !type.Values.IsEmpty)];
    }

    private static InteractionModel Assemble(ImmutableArray<ModelSlotType> types, ImmutableArray<Carrier> carriers)
    {
        IEnumerable<SkillIntent> intents = IntentCatalogue.Default.Intents
            .Concat(carriers.Select(carrier => carrier.AtEnd ? CarrierIntents.Ending(carrier.Words, carrier.Variants) : CarrierIntents.Starting(carrier.Words, carrier.Variants)))
            .Where(intent => intent.Slot is not { } slot || TypeOf(slot) == QueryType || types.Any(type => type.Name == TypeOf(slot)));
        ImmutableArray<DialogIntent> asked =
        [
            .. IntentCatalogue.Default.Intents.Where(intent => intent.AsksTopic)
                .Select(intent => new DialogIntent(intent.Name, [new DialogSlot(SlotNames.Topic, TypeOf(SlotNames.Topic))])),
        ];
        return new InteractionModel(new LanguageModel(InvocationName, [.. intents.Select(ToModel)], types), new DialogModel(asked));
    }

    private static ModelIntent ToModel(SkillIntent intent) => new(
        intent.Name,
        intent.Slot is { } slot ? [new ModelSlot(slot, TypeOf(slot))] : [],
        intent.Samples);

    private static ImmutableArray<ModelSlotValue> Choices() =>
        [.. ChoiceNames.Select((names, index) => new ModelSlotValue($"{index + 1}", new ModelSlotName(names[0], [.. names[1..]])))];
}
