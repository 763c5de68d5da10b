using System.Collections.Immutable;
using VoiceHealth.Content;

namespace VoiceHealth.Search.Language;

/// <summary>One way of asking for an aspect.</summary>
/// <param name="Weight">How sure the pattern is; the strongest that fits decides.</param>
/// <param name="Parts">Words and signs in order: <c>^</c> start, <c>$</c> end, <c>_</c> any one word, <c>...</c> up to six words, <c>a/b</c> either word, <c>a?</c> one that may be missing.</param>
internal sealed record AspectPattern(HealthAspect Aspect, float Weight, ImmutableArray<string> Parts);
