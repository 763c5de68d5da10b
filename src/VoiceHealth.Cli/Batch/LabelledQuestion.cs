using System.Collections.Immutable;

namespace VoiceHealth.Cli.Batch;

/// <summary>A question and what answers it.</summary>
/// <param name="Set">The file's name without its ending.</param>
/// <param name="Pages">Acceptable pages' paths; empty where nothing answers it and silence is right.</param>
/// <param name="Section">The part asked for, a section word; "-" for any.</param>
/// <param name="Kind">What kind of question it is, from the note; empty where it says none.</param>
internal sealed record LabelledQuestion(string Set, string Id, string Utterance, ImmutableArray<string> Pages, string Section, string Kind);
