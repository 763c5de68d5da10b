namespace VoiceHealth.Skill.Model;

public sealed record ModelSlot(string Name, string Type);
