namespace VoiceHealth.Content.Chunks;

/// <summary>
/// One reversible change between a quote and how it is said: <c>38C</c> becomes <c>38 degrees</c>. Nothing else may differ.
/// </summary>
/// <param name="Start">Offset in characters into the quote.</param>
/// <param name="Original">The quote's characters at that place.</param>
/// <param name="Spoken">What is said instead; empty where a mark is left out.</param>
/// <param name="Rule">The name of the rule that made it.</param>
public sealed record Substitution(int Start, string Original, string Spoken, string Rule);
