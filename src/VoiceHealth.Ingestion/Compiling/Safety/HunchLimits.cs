using System.Collections.Immutable;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>How sure a hunch has to be, in hundredths of log odds; <see cref="VoiceHealth.Content.Safety.SafetyHunch"/> says of what.</summary>
internal readonly record struct HunchLimits(ImmutableArray<int> Alarms, ImmutableArray<int> Outweighs, int Harmless);
