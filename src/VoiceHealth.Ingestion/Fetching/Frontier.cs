using System.Diagnostics.CodeAnalysis;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>The pages yet to be asked for, in the order they were found, each once, within what may be read.</summary>
internal sealed class Frontier(RobotsRules robots, FetchOptions options)
{
    private readonly Queue<string> _waiting = new();
    private readonly Dictionary<string, PageStanding> _known = new(StringComparer.Ordinal);

    public int Known => _known.Count;

    public int Taken => _known.Count - _waiting.Count;

    public PageStanding StandingOf(string path) => _known[path];

    public void Add(string path, PageStanding standing)
    {
        if (path.Length == 0 || _known.Count >= options.MaxPages || !robots.Allows(path) || !SourcePaths.IsUnder(path, options.PathPrefixes))
        {
            return;
        }

        if (_known.TryAdd(path, standing))
        {
            _waiting.Enqueue(path);
        }
    }

    /// <summary>The next page; when there is none left, those that only an earlier reading found, which may lead on to more.</summary>
    public bool TryTake(IEnumerable<string> earlier, [NotNullWhen(true)] out string? path)
    {
        if (_waiting.Count == 0)
        {
            earlier.ToList().ForEach(known => Add(known, PageStanding.Earlier));
        }

        return _waiting.TryDequeue(out path);
    }
}
