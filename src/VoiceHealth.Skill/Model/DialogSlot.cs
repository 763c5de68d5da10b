namespace VoiceHealth.Skill.Model;

/// <summary>A slot of the dialog model that may be asked for but need not be filled.</summary>
public sealed record DialogSlot(string Name, string Type, bool ConfirmationRequired = false, bool ElicitationRequired = false)
{
    public DialogPrompts Prompts { get; } = new();
}
