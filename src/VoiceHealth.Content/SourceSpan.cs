namespace VoiceHealth.Content;

/// <summary>Where a piece of text stands on its page.</summary>
/// <param name="Page">Path of the page.</param>
/// <param name="Element">Path of the element within the page's main part, as in <c>section[2]/ul[1]/li[3]</c>.</param>
/// <param name="Start">Offset in characters into the page's normalised text.</param>
/// <param name="Length">Length in characters.</param>
public sealed record SourceSpan(string Page, string Element, int Start, int Length);
