using System.Collections.Immutable;

namespace VoiceHealth.Content.Chunks;

/// <summary>Two or three whole sentences of a page or of one of its sections, in source order, that answer the plain question.</summary>
/// <param name="Aspect">The section's aspect; <see cref="HealthAspect.None"/> for the page as a whole.</param>
/// <param name="Heading">The section's heading; empty for the page as a whole.</param>
/// <param name="Sentences">Each one stands in a chunk of the page too, with the same <see cref="Sentence.Span"/>;
/// but where a section's first words lean on its heading ("They can include …"), the heading goes before them as a <see cref="SentenceKind.Heading"/>.</param>
public sealed record VoiceSummary(HealthAspect Aspect, string Heading, ImmutableArray<Sentence> Sentences)
{
    /// <summary>Whether it is of a section on the aspect, or with <see cref="HealthAspect.None"/> of the page as a whole.</summary>
    public bool IsOf(HealthAspect aspect) => Aspect == aspect && (aspect == HealthAspect.None) == (Heading.Length == 0);
}
