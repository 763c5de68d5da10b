using System.Collections.Immutable;

namespace VoiceHealth.Content.Pages;

/// <summary>What is known of a page besides its text.</summary>
/// <param name="Path">URL path with leading and trailing slash, as in <c>/conditions/chickenpox/</c>: the page's identity everywhere.</param>
/// <param name="Url">The address to show and to attribute.</param>
/// <param name="Title">The page's own h1, which may be as bare as "Overview".</param>
/// <param name="Caption">The topic's name over the h1 of a guide's page; null where there is none.</param>
/// <param name="Topic">The name that the topic is matched and spoken by: the caption where the title is generic, else the title.</param>
/// <param name="Aliases">Other names: alternate names, names in brackets, A to Z cross-references. Without <see cref="Topic"/>, no duplicates.</param>
/// <param name="Intro">The first paragraph; empty where there is none.</param>
/// <param name="LastReviewed">The day of the last clinical review; null where the page does not say.</param>
/// <param name="NextReview">The day by which the next review is due; null where the page does not say.</param>
/// <param name="Parent">Path of the hub or guide this page belongs to; null for a page of its own.</param>
/// <param name="Children">Paths of the pages that a hub leads to or that a guide goes on with, in their order.</param>
public sealed record PageInfo(
    string Path,
    Uri Url,
    string Title,
    string? Caption,
    string Topic,
    ImmutableArray<string> Aliases,
    PageKind Kind,
    string Intro,
    DateOnly? LastReviewed,
    DateOnly? NextReview,
    string? Parent,
    ImmutableArray<string> Children);
