namespace VoiceHealth.Search.Ranking;

/// <summary>Where terms stand in the text fields of page documents.</summary>
internal interface ITermPostings
{
    /// <summary>Fills in the numbers of the pages that hold the term and how often each does.</summary>
    /// <param name="field">A field of <see cref="Language.TextFields"/>.</param>
    /// <param name="pages">At least as long as the release has pages; so is <paramref name="frequencies"/>.</param>
    /// <returns>How many pages there are.</returns>
    int Read(int field, string term, Span<int> pages, Span<int> frequencies);

    /// <summary>Fills in which of <paramref name="count"/> passage documents from <paramref name="first"/> on hold a folded word, and returns how many do.</summary>
    int ReadPassages(string word, int first, int count, Span<int> passages);
}
