using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace VoiceHealth.Skill.Model;

/// <summary>
/// What Alexa is told to listen for, in the form of the file that the ASK CLI deploys.
/// Source: Alexa Skills Kit, "Interaction model schema".
/// </summary>
/// <param name="Dialog">Which intents the skill may ask a slot of; null for none.</param>
public sealed record InteractionModel(LanguageModel LanguageModel, DialogModel? Dialog = null)
{
    [JsonIgnore]
    internal ImmutableArray<ModelIntent> Intents => LanguageModel.Intents;

    [JsonIgnore]
    internal ImmutableArray<ModelSlotType> Types => LanguageModel.Types;
}
