using System.Collections.Immutable;

namespace VoiceHealth.Skill.Model;

/// <summary>An intent of the dialog model; none of ours is ever confirmed.</summary>
public sealed record DialogIntent(string Name, ImmutableArray<DialogSlot> Slots, bool ConfirmationRequired = false)
{
    public DialogPrompts Prompts { get; } = new();
}
