using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VoiceHealth.Skill.Alexa.Intents;

/// <summary>All intents of the skill: the adapter handles exactly these, and the interaction model is generated from them.</summary>
internal sealed class IntentCatalogue
{
    public static readonly IntentCatalogue Default = new([.. ControlIntents.All, .. TopicIntents.All, .. PhraseIntents.All, .. CarrierIntents.All]);

    private readonly FrozenDictionary<string, SkillIntent> _byName;

    public IntentCatalogue(ImmutableArray<SkillIntent> intents)
    {
        Intents = intents;
        _byName = intents.ToFrozenDictionary(intent => intent.Name, StringComparer.Ordinal);
    }

    public ImmutableArray<SkillIntent> Intents { get; }

    public SkillIntent? Find(string name) => _byName.GetValueOrDefault(name);
}
