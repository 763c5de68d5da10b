using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace VoiceHealth.Testing;

/// <summary>A website on a free loopback port, with pages from memory, from a folder, or from a handler that misbehaves on purpose.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentDictionary<string, RequestDelegate> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly string? _folder;

    private SiteServer(WebApplication application, string? folder)
    {
        _application = application;
        _folder = folder;
        application.Run(AnswerAsync);
    }

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Paths in the order they were asked for.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <param name="folder">A folder whose files are served where no page was set; null for none.</param>
    public static async Task<SiteServer> StartAsync(string? folder = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new SiteServer(builder.Build(), folder);
        await server._application.StartAsync();
        string address = server._application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        server.Address = new Uri(address);
        return server;
    }

    public SiteServer Set(string path, string body, string contentType = "text/html; charset=utf-8", int status = 200) =>
        Set(path, async context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = contentType;
            await context.Response.WriteAsync(body);
        });

    public SiteServer Set(string path, RequestDelegate handler)
    {
        _pages[path] = handler;
        return this;
    }

    public int CountOf(string path) => _requests.Count(request => request == path);

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path.Value!;
        _requests.Enqueue(path);
        if (_pages.TryGetValue(path, out RequestDelegate? handler))
        {
            await handler(context);
            return;
        }

        string? file = FileOf(path);
        context.Response.StatusCode = file is null ? 404 : 200;
        if (file is not null)
        {
            context.Response.ContentType = path.EndsWith(".xml", StringComparison.Ordinal) ? "application/xml" : "text/html";
            await context.Response.SendFileAsync(file);
        }
    }

    private string? FileOf(string path)
    {
        if (_folder is null || path.Contains("..", StringComparison.Ordinal))
        {
            return null;
        }

        string file = Path.Combine(_folder, path.TrimStart('/'));
        file = path.EndsWith('/') ? Path.Combine(file, "index.html") : file;
        return File.Exists(file) ? file : null;
    }
}
