using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Alexa.Intents;

/// <summary>An intent of the skill: how it is said, and what it means to the assistant.</summary>
/// <param name="Turn">What kind of turn it is.</param>
/// <param name="Words">The sentence that it stands for, with slots in braces: the words themselves never arrive, so they are rebuilt.</param>
/// <param name="WordsWithoutSlot">The sentence where the slot came empty: a follow-up, or null where nothing can be said without it.</param>
/// <param name="Aspect">The aspect that it asks for; null where the words must say.</param>
/// <param name="Samples">Sample utterances for the interaction model; none for Amazon's own intents.</param>
internal sealed record SkillIntent(
    string Name,
    TurnKind Turn,
    string Words,
    string? WordsWithoutSlot,
    HealthAspect? Aspect,
    ImmutableArray<string> Samples)
{
    public bool IsBuiltIn => Name.StartsWith("AMAZON.", StringComparison.Ordinal);

    /// <summary>Whether it asks for an aspect of a topic, so that the topic can be asked for where it is missing.</summary>
    public bool AsksTopic => Slot == SlotNames.Topic && Aspect is not null;

    /// <summary>The name of the slot in <see cref="Words"/>; null where there is none.</summary>
    public string? Slot
    {
        get
        {
            int open = Words.IndexOf('{', StringComparison.Ordinal);
            return open < 0 ? null : Words[(open + 1)..Words.IndexOf('}', open)];
        }
    }
}
