namespace VoiceHealth.Cli.Batch;

/// <summary>One line of <c>chat --script</c>'s output.</summary>
internal sealed record DialogueResult(string Id, IReadOnlyList<DialogueTurnResult> Turns);
