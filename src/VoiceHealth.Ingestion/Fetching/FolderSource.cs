using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>
/// A website's files in a folder. With a sitemap.xml, the pages are those that it lists and the host is the one it names; without,
/// every .html file is a page, and every .json file that is a recorded response of the NHS website content API. A robots.txt in the
/// folder is obeyed.
/// </summary>
public sealed class FolderSource : IPageSource
{
    private static readonly Uri UnnamedOrigin = new("http://localhost/");

    private readonly string _folder;
    private readonly FetchOptions _options;
    private readonly List<FetchProblem> _problems = [];
    private readonly SortedDictionary<string, string> _responses = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _paths;
    private readonly RobotsRules _robots;

    /// <exception cref="SourceException">There is no such folder, or its sitemap cannot be read.</exception>
    public FolderSource(string folder, Uri? origin, FetchOptions options)
    {
        _folder = Path.GetFullPath(folder);
        _options = options;
        if (!Directory.Exists(_folder))
        {
            throw new SourceException($"There is no folder {_folder}. Name a folder that holds a website's files, or an http(s) address.");
        }

        IReadOnlyList<Uri> listed = ReadSitemap(Path.Combine(_folder, "sitemap.xml"));
        bool recorded = listed.Count == 0 && FindResponses();
        Origin = origin ?? (listed.Count > 0 ? new Uri(listed[0].GetLeftPart(UriPartial.Authority) + "/") : recorded ? ApiResponseFile.Host : UnnamedOrigin);
        _paths = listed.Count > 0 ? PathsOf(listed) : FindFiles();
        string robots = Path.Combine(_folder, "robots.txt");
        _robots = File.Exists(robots) ? RobotsRules.Parse(File.ReadAllText(robots), FetchOptions.RobotsName) : RobotsRules.AllowAll;
    }

    public Uri Origin { get; }

    public IReadOnlyList<FetchProblem> Problems => _problems;

    public async IAsyncEnumerable<FetchedPage> ReadAsync(
        IProgress<FetchProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (int i = 0; i < _paths.Count; i++)
        {
            progress?.Report(new FetchProgress(i, _paths.Count));
            string path = _paths[i];
            if (!_robots.Allows(path) || !SourcePaths.IsUnder(path, _options.PathPrefixes))
            {
                continue;
            }

            string? file = FileOf(path);
            if (file is null)
            {
                _problems.Add(new FetchProblem(path, "is listed in sitemap.xml but is not in the folder"));
            }
            else if (new FileInfo(file).Length > _options.MaxPageBytes)
            {
                _problems.Add(new FetchProblem(path, $"is larger than the limit of {_options.MaxPageBytes} bytes"));
            }
            else
            {
                yield return Page(path, file, await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false));
            }
        }

        progress?.Report(new FetchProgress(_paths.Count, _paths.Count));
    }

    /// <summary>Files are read anew every time.</summary>
    public void Complete()
    {
    }

    private static List<Uri> ReadSitemap(string file)
    {
        if (!File.Exists(file))
        {
            return [];
        }

        try
        {
            var pages = new List<Uri>();
            foreach (string address in Sitemap.Parse(File.ReadAllBytes(file)).Pages)
            {
                if (Uri.TryCreate(address, UriKind.Absolute, out Uri? page))
                {
                    pages.Add(page);
                }
            }

            return pages;
        }
        catch (System.Xml.XmlException error)
        {
            throw new SourceException($"{file}:{error.LineNumber}: not a sitemap ({error.Message}). Mend or remove the file.", error);
        }
    }

    private List<string> PathsOf(IReadOnlyList<Uri> listed)
    {
        var paths = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Uri page in listed.Where(page => page.Host == Origin.Host))
        {
            if (SourcePaths.TryNormalize(page.AbsolutePath, out string path) && seen.Add(path))
            {
                paths.Add(path);
            }
        }

        return paths;
    }

    private List<string> FindFiles()
    {
        var paths = new List<string>();
        foreach (string file in Directory.EnumerateFiles(_folder, "*.html", SearchOption.AllDirectories))
        {
            string relative = "/" + Path.GetRelativePath(_folder, file).Replace(Path.DirectorySeparatorChar, '/');
            if (SourcePaths.TryNormalize(relative, out string path))
            {
                paths.Add(path);
            }
        }

        paths.AddRange(_responses.Keys.Except(paths));
        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    /// <summary>
    /// Finds the recorded responses of the API. Of several for one page, as a list's have that were asked for by letter, the one whose file comes
    /// first by name is read.
    /// </summary>
    private bool FindResponses()
    {
        foreach (string file in Directory.EnumerateFiles(_folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (ApiResponseFile.PathOf(file) is { } address && SourcePaths.TryNormalize(address, out string path))
            {
                _responses.TryAdd(path, file);
            }
        }

        return _responses.Count > 0;
    }

    /// <summary>The file that a web server would send for a path; null where there is none inside the folder.</summary>
    private string? FileOf(string path)
    {
        string relative = Uri.UnescapeDataString(path).TrimStart('/');
        string[] candidates = [Path.Combine(_folder, relative, "index.html"), Path.Combine(_folder, relative.TrimEnd('/')), Path.Combine(_folder, relative.TrimEnd('/') + ".html")];
        return candidates.FirstOrDefault(file =>
            Path.GetFullPath(file).StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file)) ?? _responses.GetValueOrDefault(path);
    }

    private FetchedPage Page(string path, string file, byte[] bytes) => new(
        path,
        new Uri(Origin, path),
        bytes,
        ContentType: null,
        Convert.ToHexStringLower(SHA256.HashData(bytes)),
        new DateTimeOffset(File.GetLastWriteTimeUtc(file), TimeSpan.Zero),
        Stale: false);
}
