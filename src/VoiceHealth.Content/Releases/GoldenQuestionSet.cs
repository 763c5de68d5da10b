using System.Collections.Immutable;

namespace VoiceHealth.Content.Releases;

/// <summary>The golden questions of a release, in their files' order: what <see cref="ReleaseLayout.Golden"/> holds, as JSON.</summary>
public sealed record GoldenQuestionSet(ImmutableArray<GoldenQuestion> Questions);
