using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Testing;

namespace VoiceHealth.Ingestion.Tests.Extraction;

/// <summary>The pages of the development copy of the site, read from disk.</summary>
internal static class SitePages
{
    public static IEnumerable<RawPage> Below(params string[] folder)
    {
        string root = SharedData.Require(["nhs-site", "www"]);
        string start = Path.Combine([root, .. folder]);
        return Directory.EnumerateFiles(start, "index.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Read(root, file));
    }

    public static RawPage Of(string path) =>
        Read(SharedData.Require("nhs-site", "www"), SharedData.Require("nhs-site", "www", path.Trim('/'), "index.html"));

    private static RawPage Read(string root, string file)
    {
        string path = "/" + Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/') + "/";
        return new RawPage(path, new Uri("https://www.nhs.uk" + path), File.ReadAllBytes(file), "text/html");
    }
}
