using System.Collections.Immutable;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>What the safety files were compiled to, or what is wrong with them.</summary>
/// <param name="Rules">Null where there are errors.</param>
/// <param name="Examples">Still to be run on the rules.</param>
/// <param name="Errors">In the order of files and lines.</param>
public sealed record SafetyCompilation(
    SafetyRuleSet? Rules,
    ImmutableArray<SafetyExample> Examples,
    ImmutableArray<SafetySourceError> Errors);
