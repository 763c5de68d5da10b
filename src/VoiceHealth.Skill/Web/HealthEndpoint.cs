using Microsoft.AspNetCore.Http;

namespace VoiceHealth.Skill.Web;

/// <summary>Says that the process serves. It tells nothing else.</summary>
internal static class HealthEndpoint
{
    public static Task HandleAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.WriteAsync("{\"status\":\"ok\"}", context.RequestAborted);
    }
}
