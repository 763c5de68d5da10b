namespace VoiceHealth.Cli.Batch;

/// <summary>A row of a question file.</summary>
internal readonly record struct QuestionRow(string Id, string Utterance);
