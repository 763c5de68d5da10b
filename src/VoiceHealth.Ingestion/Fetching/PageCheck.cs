namespace VoiceHealth.Ingestion.Fetching;

/// <summary>Looks at newly fetched bytes before they replace what is stored.</summary>
/// <param name="fetched">What the source sent.</param>
/// <param name="lastGood">The copy it would replace; null for a new page.</param>
/// <returns>Null where it is a page; else why it is none, such as an error page sent with status 200.</returns>
public delegate string? PageCheck(FetchedPage fetched, FetchedPage? lastGood);
