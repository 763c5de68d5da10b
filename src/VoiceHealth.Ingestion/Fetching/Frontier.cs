using System.Diagnostics.CodeAnalysis;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>The pages yet to be asked for, in the order they were found, each once, within what may be read.</summary>
internal sealed class Frontier(RobotsRules robots, FetchOptions options)
{
    private readonly Queue<string> _waiting = new();
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    public int Known => _known.Count;

    public int Taken => _known.Count - _waiting.Count;

    /// <summary>Whether the sitemap lists the page, so that its absence is a fault worth reporting.</summary>
    public bool IsListed(string path) => _known[path];

    public void Add(string path, bool listed = false)
    {
        if (path.Length == 0 || _known.Count >= options.MaxPages || !robots.Allows(path) || !SourcePaths.IsUnder(path, options.PathPrefixes))
        {
            return;
        }

        if (_known.TryAdd(path, listed))
        {
            _waiting.Enqueue(path);
        }
    }

    public bool TryTake([NotNullWhen(true)] out string? path) => _waiting.TryDequeue(out path);
}
