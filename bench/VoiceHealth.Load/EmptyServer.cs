using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace VoiceHealth.Load;

/// <summary>Kestrel as the skill sets it up, and nothing behind it: every request is answered with 200 and no body.</summary>
internal static class EmptyServer
{
    public static async Task<int> RunAsync(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        await using WebApplication application = builder.Build();
        application.Run(context =>
        {
            context.Response.ContentLength = 0;
            return Task.CompletedTask;
        });
        await application.StartAsync();
        await Console.Out.WriteLineAsync("ready");
        await application.WaitForShutdownAsync();
        return 0;
    }
}
