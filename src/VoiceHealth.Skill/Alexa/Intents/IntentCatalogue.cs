using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VoiceHealth.Skill.Alexa.Intents;

/// <summary>All intents of the skill besides carriers, which are known by their names. The interaction model is generated from both.</summary>
internal sealed class IntentCatalogue
{
    public static readonly IntentCatalogue Default = new([.. ControlIntents.All, .. TopicIntents.All, .. ComplaintIntents.All, .. PhraseIntents.All, CarrierIntents.Ask]);

    private readonly FrozenDictionary<string, SkillIntent> _byName;

    public IntentCatalogue(ImmutableArray<SkillIntent> intents)
    {
        Intents = intents;
        _byName = intents.ToFrozenDictionary(intent => intent.Name, StringComparer.Ordinal);
    }

    public ImmutableArray<SkillIntent> Intents { get; }

    /// <summary>Null for a name that means nothing to the skill.</summary>
    public SkillIntent? Find(string name) =>
        _byName.GetValueOrDefault(name) ?? CarrierName.Read(name);
}
