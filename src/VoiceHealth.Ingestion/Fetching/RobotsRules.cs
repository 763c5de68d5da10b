namespace VoiceHealth.Ingestion.Fetching;

/// <summary>
/// What a site's robots.txt allows, by RFC 9309: the group of our name or else of <c>*</c>; the longest matching rule wins,
/// allow on a tie; <c>*</c> and a final <c>$</c> in patterns; paths are case-sensitive.
/// </summary>
public sealed class RobotsRules
{
    private const int MaxLines = 20_000;

    private readonly List<(string Pattern, bool Allow)> _rules;

    private RobotsRules(List<(string Pattern, bool Allow)> rules, TimeSpan? crawlDelay, IReadOnlyList<string> sitemaps)
    {
        _rules = rules;
        CrawlDelay = crawlDelay;
        Sitemaps = sitemaps;
    }

    /// <summary>A site without robots.txt allows everything.</summary>
    public static RobotsRules AllowAll { get; } = new([], null, []);

    /// <summary>A site whose robots.txt cannot be had for a fault of its own allows nothing (RFC 9309, 2.3.1.4).</summary>
    public static RobotsRules AllowNone { get; } = new([("/", false)], null, []);

    /// <summary>The pause between requests that the site asks for; null where it asks for none.</summary>
    public TimeSpan? CrawlDelay { get; }

    /// <summary>The sitemaps that the file names.</summary>
    public IReadOnlyList<string> Sitemaps { get; }

    public static RobotsRules Parse(string text, string agent)
    {
        var own = new Group();
        var any = new Group();
        var sitemaps = new List<string>();
        bool ownFound = false;
        var current = new List<Group>();
        bool namesOpen = false;
        foreach ((string key, string value) in Lines(text))
        {
            if (key == "user-agent")
            {
                if (!namesOpen)
                {
                    current.Clear();
                }

                namesOpen = true;
                bool isOwn = value.Split('/')[0].Equals(agent, StringComparison.OrdinalIgnoreCase);
                ownFound |= isOwn;
                current.Add(isOwn ? own : value == "*" ? any : new Group());
            }
            else if (key == "sitemap")
            {
                sitemaps.Add(value);
            }
            else
            {
                namesOpen = false;
                current.ForEach(group => group.Add(key, value));
            }
        }

        Group chosen = ownFound ? own : any;
        return new RobotsRules(chosen.Rules, chosen.CrawlDelay, sitemaps);
    }

    public bool Allows(string path)
    {
        (int length, bool allow) best = (-1, true);
        foreach ((string pattern, bool allow) in _rules)
        {
            bool better = pattern.Length > best.length || (pattern.Length == best.length && allow);
            if (better && Matches(pattern, path))
            {
                best = (pattern.Length, allow);
            }
        }

        return best.allow;
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text)
    {
        foreach (string raw in text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Take(MaxLines))
        {
            string line = raw.Split('#')[0].Trim().TrimStart('\uFEFF');
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                yield return (line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
            }
        }
    }

    /// <summary>Greedy wildcard matching with one point to go back to: linear for each star, never exponential.</summary>
    private static bool Matches(string pattern, string path)
    {
        bool anchored = pattern.EndsWith('$');
        ReadOnlySpan<char> p = anchored ? pattern.AsSpan(0, pattern.Length - 1) : pattern;
        int i = 0, j = 0, star = -1, mark = 0;
        while (true)
        {
            if (j == p.Length && (!anchored || i == path.Length))
            {
                return true;
            }

            if (j < p.Length && p[j] == '*')
            {
                star = j++;
                mark = i;
            }
            else if (j < p.Length && i < path.Length && p[j] == path[i])
            {
                i++;
                j++;
            }
            else if (star >= 0 && mark < path.Length)
            {
                i = ++mark;
                j = star + 1;
            }
            else
            {
                return false;
            }
        }
    }

    private sealed class Group
    {
        public List<(string Pattern, bool Allow)> Rules { get; } = [];

        public TimeSpan? CrawlDelay { get; private set; }

        public void Add(string key, string value)
        {
            if (key is "allow" or "disallow" && value.Length > 0)
            {
                Rules.Add((value, key == "allow"));
            }
            else if (key == "crawl-delay" && double.TryParse(value, out double seconds) && seconds is >= 0 and <= 3600)
            {
                CrawlDelay = TimeSpan.FromSeconds(seconds);
            }
        }
    }
}
