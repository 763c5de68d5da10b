namespace VoiceHealth.Ingestion.Fetching;

/// <summary>Turns addresses into the one form of path that identifies a page.</summary>
internal static class SourcePaths
{
    /// <summary>
    /// The path of a page: without query and fragment, percent-encoding as it came, with a trailing slash where the last
    /// segment is not a file name. False for an address that no page can have.
    /// </summary>
    public static bool TryNormalize(string path, out string normalized)
    {
        normalized = "";
        if (path.Length == 0 || path[0] != '/' || path.Length > 512 || path.Contains('\\') || path.Contains('\0'))
        {
            return false;
        }

        if (path.EndsWith("/index.html", StringComparison.Ordinal))
        {
            path = path[..^"index.html".Length];
        }

        string last = path[(path.LastIndexOf('/') + 1)..];
        if (last.Contains('.') && !last.EndsWith(".html", StringComparison.Ordinal))
        {
            return false;
        }

        normalized = last.Length == 0 || last.Contains('.') ? path : path + "/";
        return true;
    }

    public static bool IsUnder(string path, IReadOnlyList<string> prefixes) =>
        prefixes.Any(prefix => path.StartsWith(prefix, StringComparison.Ordinal));
}
