using System.CommandLine;

namespace VoiceHealth.Cli.Commands;

/// <summary>Options that several commands have, each with one meaning.</summary>
internal static class SharedOptions
{
    public static Option<string?> Index() => new("--index")
    {
        Description = "The content release to answer from. Default: the sample site's, built when it is first needed.",
        HelpName = "DIR",
    };

    public static Option<string?> Source() => new("--source")
    {
        Description = "Where to read pages: a source of content-index/sources.json by its name, an http(s) address, or a folder that holds a website's files. Default: the first source of that file's \"use\" that can be read.",
        HelpName = "NAME|URL|FOLDER",
    };

    public static Option<string?> Sources() => new("--sources")
    {
        Description = "The file that sets up sources. Default: content-index/sources.json.",
        HelpName = "FILE",
    };

    public static Option<string?> As() => new("--as")
    {
        Description = "The site that the source is a copy of, such as https://www.nhs.uk. A folder with a sitemap says so itself.",
        HelpName = "URL",
    };

    public static Option<string?> Contact() => new("--contact")
    {
        Description = "An e-mail or web address that the site's owners can reach; sent with each request, needed for any host but this machine.",
        HelpName = "ADDRESS",
    };

    public static Option<double?> Rate() => new("--rate")
    {
        Description = "Requests a second. Default 1; a source on this machine is not slowed.",
        HelpName = "N",
    };

    public static Option<string?> Store() => new("--store")
    {
        Description = "Where fetched pages are kept between runs. Default: content-index/store/HOST.",
        HelpName = "DIR",
    };

    public static Option<string> Out(string description) => new("--out") { Description = description, HelpName = "PATH", Required = true };
}
