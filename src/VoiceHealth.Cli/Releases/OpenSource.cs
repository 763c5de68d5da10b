using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Fetching;

namespace VoiceHealth.Cli.Releases;

/// <summary>A page source opened from the command line, with the page store behind it where it is a website.</summary>
internal sealed class OpenSource : IDisposable
{
    private static readonly PageExtractor Extractor = new();

    private readonly PageStore? _store;

    private OpenSource(string name, IPageSource pages, PageStore? store)
    {
        Name = name;
        Pages = pages;
        _store = store;
    }

    /// <summary>The source as it was named.</summary>
    public string Name { get; }

    public IPageSource Pages { get; }

    /// <exception cref="CommandException">The source or the site it stands for is no address and no folder.</exception>
    /// <exception cref="SourceException">The source cannot be read.</exception>
    public static OpenSource Open(string source, string? standsFor, FetchOptions options, string? storeFolder, CommandContext context)
    {
        Uri? origin = standsFor is null ? null : ParseSite(standsFor);
        if (options.RequestsPerSecond is <= 0 or > 1000)
        {
            throw new CommandException(ExitCodes.Usage, $"--rate {options.RequestsPerSecond}: requests a second are more than 0 and at most 1000.");
        }

        if (Uri.TryCreate(source, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https")
        {
            return OpenSite(source, address!, origin, options, storeFolder, context);
        }

        bool isFile = address is { IsFile: true };
        return source.Contains("://", StringComparison.Ordinal) && !isFile
            ? throw new CommandException(ExitCodes.Usage, $"--source {source}: only http, https and file addresses and folders can be read.")
            : new OpenSource(source, new FolderSource(isFile ? address!.LocalPath : source, origin, options), null);
    }

    public void Dispose()
    {
        (Pages as IDisposable)?.Dispose();
        _store?.Dispose();
    }

    private static OpenSource OpenSite(string source, Uri address, Uri? origin, FetchOptions options, string? storeFolder, CommandContext context)
    {
        PageStore store = PageStore.Open(storeFolder ?? Path.Combine(context.Product.Stores, (origin ?? address).Authority.Replace(':', '-')));
        try
        {
            return new OpenSource(source, new SiteSource(address, origin, options, store, CheckIsTopic, context.Time), store);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    private static Uri ParseSite(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? site) && site.Scheme is "http" or "https"
            ? site!
            : throw new CommandException(ExitCodes.Usage, $"--as {text}: give the site's address, such as https://www.nhs.uk.");

    /// <summary>Keeps error pages sent with status 200 and pages that lost most of their text from replacing a good copy.</summary>
    private static string? CheckIsTopic(FetchedPage fetched, FetchedPage? lastGood)
    {
        PageExtraction extraction = Extractor.Extract(new RawPage(fetched.Path, fetched.Url, fetched.Bytes, fetched.ContentType));
        if (extraction.Rejection is { } rejection)
        {
            return rejection.Message;
        }

        return lastGood is not null && fetched.Bytes.Length * 4 < lastGood.Bytes.Length
            ? $"shrank from {lastGood.Bytes.Length} to {fetched.Bytes.Length} bytes"
            : null;
    }
}
