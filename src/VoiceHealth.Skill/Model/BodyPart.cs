using System.Collections.Immutable;

namespace VoiceHealth.Skill.Model;

/// <summary>A part of the body as people name it.</summary>
/// <param name="Pages">Paths of pages about pain there, the best first; a release may have none of them.</param>
/// <param name="OtherNames">Plurals, and smaller parts that are asked about in the same way.</param>
public sealed record BodyPart(string Name, ImmutableArray<string> Pages, ImmutableArray<string> OtherNames);
