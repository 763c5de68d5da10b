namespace VoiceHealth.Cli.Batch;

/// <summary>One line of a dialogue file, as far as it is played: what is expected of each turn is the scorer's business.</summary>
internal sealed record DialogueScript(string Id, IReadOnlyList<DialogueLine> Turns);
