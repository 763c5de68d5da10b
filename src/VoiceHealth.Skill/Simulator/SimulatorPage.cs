using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace VoiceHealth.Skill.Simulator;

/// <summary>
/// A smart speaker in the browser, for developers and editors: ask by voice or keyboard, hear the answer, see what a screen shows and
/// why it was said. Its files are part of the program and nothing is loaded from elsewhere.
/// </summary>
internal static class SimulatorPage
{
    private const string Script = "text/javascript;charset=utf-8";

    /// <summary>A file is embedded under the name that it is served by; see the project file.</summary>
    private static readonly Dictionary<string, (string Resource, string ContentType)> Files = new(StringComparer.Ordinal)
    {
        ["/"] = ("simulator.html", "text/html;charset=utf-8"),
        ["/simulator.css"] = ("simulator.css", "text/css;charset=utf-8"),
        ["/simulator.js"] = ("simulator.js", Script),
        ["/explanation.js"] = ("explanation.js", Script),
        ["/page.js"] = ("page.js", Script),
        ["/screen.js"] = ("screen.js", Script),
        ["/skill.js"] = ("skill.js", Script),
        ["/speech.js"] = ("speech.js", Script),
    };

    public static bool Has(string path) => Files.ContainsKey(path);

    /// <summary>Asks for the page once: the first request compiles the server's code, which the first visitor would see as a slow page.</summary>
    public static async Task WarmUpAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = address };
        await client.GetStringAsync("/", cancellationToken).ConfigureAwait(false);
        await client.GetStringAsync("/simulator/status", cancellationToken).ConfigureAwait(false);
    }

    public static async Task HandleAsync(HttpContext context)
    {
        (string resource, string contentType) = Files[context.Request.Path.Value!];
        context.Response.ContentType = contentType;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        using Stream file = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        context.Response.ContentLength = file.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await file.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
