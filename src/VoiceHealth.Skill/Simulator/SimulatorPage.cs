using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace VoiceHealth.Skill.Simulator;

/// <summary>
/// A smart speaker in the browser, for developers and editors: type a question, hear the answer, see the card and both JSON
/// documents. Its three files are part of the program and nothing is loaded from elsewhere.
/// </summary>
internal static class SimulatorPage
{
    private static readonly Dictionary<string, (string Resource, string ContentType)> Files = new(StringComparer.Ordinal)
    {
        ["/"] = ("simulator.html", "text/html;charset=utf-8"),
        ["/simulator.css"] = ("simulator.css", "text/css;charset=utf-8"),
        ["/simulator.js"] = ("simulator.js", "text/javascript;charset=utf-8"),
    };

    public static bool Has(string path) => Files.ContainsKey(path);

    public static async Task HandleAsync(HttpContext context)
    {
        (string resource, string contentType) = Files[context.Request.Path.Value!];
        context.Response.ContentType = contentType;
        context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        using Stream file = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        await file.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
    }
}
