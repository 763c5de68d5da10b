using System.Net;
using Microsoft.AspNetCore.Http;

namespace VoiceHealth.Skill.Web;

/// <summary>
/// Refuses whatever does not come from this machine. The Host header is checked as well: a web page elsewhere may have its own name
/// resolve to this machine.
/// </summary>
internal static class LoopbackOnly
{
    public static Task Guard(HttpContext context, RequestDelegate next)
    {
        if (IsLocal(context))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsLocal(HttpContext context)
    {
        string host = context.Request.Host.Host.Trim('[', ']');
        bool namedLocally = host == "localhost" || (IPAddress.TryParse(host, out IPAddress? named) && IPAddress.IsLoopback(named));
        return namedLocally && context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote);
    }
}
