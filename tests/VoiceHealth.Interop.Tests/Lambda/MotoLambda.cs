using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace VoiceHealth.Interop.Tests.Lambda;

/// <summary>
/// Lambda as moto has it (a program that others wrote), on loopback. moto would run functions in containers, so invocations are answered by the test
/// instead; everything else is moto's.
/// </summary>
internal sealed partial class MotoLambda : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _moto;
    private readonly WebApplication _gateway;
    private readonly HttpClient _client = new();
    private readonly Func<byte[], Task<byte[]>> _invoke;
    private Uri _motoAddress = new("http://127.0.0.1/");

    private MotoLambda(Process moto, WebApplication gateway, Func<byte[], Task<byte[]>> invoke)
    {
        _moto = moto;
        _gateway = gateway;
        _invoke = invoke;
    }

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Skips the test where moto is not on the machine.</summary>
    public static async Task<MotoLambda> StartAsync(Func<byte[], Task<byte[]>> invoke)
    {
        await ForeignProgram.RequireAsync("moto_server", "--help");
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        Process moto = Process.Start(new ProcessStartInfo("moto_server", ["-H", "127.0.0.1", "-p", "0"]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var service = new MotoLambda(moto, builder.Build(), invoke);
        service._motoAddress = await service.ReadAddressAsync().WaitAsync(Patience);
        service._gateway.Run(service.ForwardAsync);
        await service._gateway.StartAsync();
        service.Address = new Uri(service._gateway.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        await _gateway.DisposeAsync();
        _client.Dispose();
        _moto.Kill(entireProcessTree: true);
        await _moto.WaitForExitAsync();
        _moto.Dispose();
    }

    /// <summary>moto takes a free port and says which.</summary>
    private async Task<Uri> ReadAddressAsync()
    {
        while (await _moto.StandardError.ReadLineAsync() is { } line)
        {
            if (Said().Match(line) is { Success: true } said)
            {
                _moto.OutputDataReceived += (_, _) => { };
                _moto.BeginOutputReadLine();
                _ = _moto.StandardError.ReadToEndAsync();
                return new Uri(said.Value);
            }
        }

        throw new InvalidOperationException("moto_server ended before it said where it listens.");
    }

    private async Task ForwardAsync(HttpContext context)
    {
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        if (context.Request.Path.Value!.EndsWith("/invocations", StringComparison.Ordinal))
        {
            await context.Response.Body.WriteAsync(await _invoke(body.ToArray()));
            return;
        }

        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(_motoAddress, context.Request.Path + context.Request.QueryString)) { Content = new ByteArrayContent(body.ToArray()) };
        foreach ((string name, var values) in context.Request.Headers.Where(header => header.Key is not ("Host" or "Content-Length")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
            {
                request.Content.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
        }

        using HttpResponseMessage response = await _client.SendAsync(request);
        context.Response.StatusCode = (int)response.StatusCode;
        foreach ((string name, IEnumerable<string> values) in response.Headers.Where(header => header.Key.StartsWith("x-amz", StringComparison.OrdinalIgnoreCase)))
        {
            context.Response.Headers[name] = string.Join(',', values);
        }

        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await context.Response.Body.WriteAsync(await response.Content.ReadAsByteArrayAsync());
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Said();
}
