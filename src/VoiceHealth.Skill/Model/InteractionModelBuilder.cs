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

    internal const string TopicType = "Topic";
    internal const string ChoiceType = "Choice";
    internal const string QueryType = "AMAZON.SearchQuery";

    private static readonly string[][] ChoiceNames =
    [
        ["one", "first", "the first", "first one"],
        ["two", "second", "the second", "second one"],
        ["three", "third", "the third", "third one"],
    ];

    /// <param name="library">The open release.</param>
    /// <param name="moreNames">Further names of pages by path, such as lay terms.</param>
    public static BuiltModel Build(IContentLibrary library, IEnumerable<(string Path, string Name)> moreNames)
    {
        ArgumentNullException.ThrowIfNull(library);
        return ModelBudget.Fit(Assemble(TopicVocabulary.Read(library, moreNames)));
    }

    internal static InteractionModel Assemble(ImmutableArray<ModelSlotValue> topics) => new(new LanguageModel(
        InvocationName,
        [.. IntentCatalogue.Default.Intents.Select(ToModel)],
        [new ModelSlotType(ChoiceType, Choices()), new ModelSlotType(TopicType, topics)]));

    internal static string TypeOf(string slotName) => slotName switch
    {
        SlotNames.Topic => TopicType,
        SlotNames.Choice => ChoiceType,
        SlotNames.Query => QueryType,
        _ => throw new ArgumentException($"No slot type is declared for the slot '{slotName}'.", nameof(slotName)),
    };

    private static ModelIntent ToModel(SkillIntent intent) => new(
        intent.Name,
        intent.Slot is { } slot ? [new ModelSlot(slot, TypeOf(slot))] : [],
        intent.Samples);

    private static ImmutableArray<ModelSlotValue> Choices() =>
        [.. ChoiceNames.Select((names, index) => new ModelSlotValue($"{index + 1}", new ModelSlotName(names[0], [.. names[1..]])))];
}
