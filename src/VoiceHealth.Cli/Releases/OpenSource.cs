using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Content.Releases;
using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Ingestion.Sites;
using VoiceHealth.Ingestion.Sources;

namespace VoiceHealth.Cli.Releases;

/// <summary>A page source opened from the command line, with the page store behind it where it is fetched over a network.</summary>
internal sealed class OpenSource : IDisposable
{
    private readonly PageStore? _store;

    private OpenSource(SourceChoice choice, IPageSource pages, FetchedPageReader reader, PageStore? store)
    {
        Choice = choice;
        Pages = pages;
        Reader = reader;
        _store = store;
    }

    public SourceChoice Choice { get; }

    public IPageSource Pages { get; }

    /// <summary>Reads the source's pages; what their check has read is not read again.</summary>
    public FetchedPageReader Reader { get; }

    /// <summary>The NHS website's pages are known by their host; the sample site's by its own, which is reserved and never resolves.</summary>
    public ContentOrigin Origin => Pages.Origin.Host switch
    {
        "www.nhs.uk" when Choice.Setting.Kind == SourceKind.Api => ContentOrigin.NhsContentApi,
        "www.nhs.uk" => ContentOrigin.NhsWebsite,
        "api.nhs.uk" => ContentOrigin.NhsContentApi,
        "sample.voicehealth.example" => ContentOrigin.Sample,
        _ => ContentOrigin.OtherWebsite,
    };

    /// <exception cref="CommandException">The source or the site it stands for is no address and no folder.</exception>
    /// <exception cref="SourceException">The source cannot be read.</exception>
    public static OpenSource Open(SourceRequest request, CommandContext context)
    {
        SourceChoice choice = SourceChoice.Make(request, context);
        SourceSetting setting = choice.Setting;
        Uri? origin = (request.StandsFor ?? setting.StandsFor) is { } site ? ParseSite(site) : null;
        FetchOptions options = OptionsOf(request, choice);
        var reader = new FetchedPageReader(request.AcceptsLosses);
        if (setting.Kind == SourceKind.Folder)
        {
            return new OpenSource(choice, new FolderSource(setting.Address, origin, options), reader, null);
        }

        var address = new Uri(setting.Address);
        PageStore store = PageStore.Open(request.Store ?? Path.Combine(context.Product.Stores, StoreName(setting, origin ?? address)));
        try
        {
            IPageSource pages = setting.Kind == SourceKind.Api
                ? new ContentApiSource(address, options, store, reader.Check, context.Time)
                : new SiteSource(address, origin, options, store, reader.Check, context.Time);
            return new OpenSource(choice, pages, reader, store);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        (Pages as IDisposable)?.Dispose();
        _store?.Dispose();
    }

    private static FetchOptions OptionsOf(SourceRequest request, SourceChoice choice)
    {
        if (request.RequestsPerSecond is <= 0 or > 1000)
        {
            throw new CommandException(ExitCodes.Usage, $"--rate {request.RequestsPerSecond}: requests a second are more than 0 and at most 1000.");
        }

        return new FetchOptions
        {
            Contact = request.Contact ?? choice.Settings.Contact,
            Key = choice.Key,
            RequestsPerSecond = request.RequestsPerSecond ?? choice.Setting.RequestsPerSecond,
            PathPrefixes = request.Prefix is { } prefix ? [prefix] : choice.Setting.Paths,
        };
    }

    /// <summary>A source of the settings keeps its pages under its name, an address under its host.</summary>
    private static string StoreName(SourceSetting setting, Uri address) =>
        setting.Line > 0 ? setting.Name : address.Authority.Replace(':', '-');

    private static Uri ParseSite(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? site) && site.Scheme is "http" or "https"
            ? site!
            : throw new CommandException(ExitCodes.Usage, $"--as {text}: give the site's address, such as https://www.nhs.uk.");
}
