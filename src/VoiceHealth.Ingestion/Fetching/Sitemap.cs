using System.Xml;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>The addresses that a sitemap lists: pages, or further sitemaps where it is an index (sitemaps.org protocol 0.9).</summary>
public sealed record Sitemap(IReadOnlyList<string> Pages, IReadOnlyList<string> Sitemaps)
{
    private const int MaxAddresses = 100_000;

    /// <exception cref="XmlException">The bytes are not well-formed XML, or hold a document type.</exception>
    public static Sitemap Parse(ReadOnlyMemory<byte> bytes)
    {
        var pages = new List<string>();
        var sitemaps = new List<string>();
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 64 * 1024 * 1024 };
        using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), settings);
        bool isIndex = false;
        while (reader.Read() && pages.Count + sitemaps.Count < MaxAddresses)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName is "sitemap" or "url")
            {
                isIndex = reader.LocalName == "sitemap";
            }
            else if (reader.LocalName == "loc")
            {
                (isIndex ? sitemaps : pages).Add(reader.ReadElementContentAsString().Trim());
            }
        }

        return new Sitemap(pages, sitemaps);
    }
}
