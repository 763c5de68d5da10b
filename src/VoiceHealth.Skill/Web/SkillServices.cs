using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VoiceHealth.Conversation;
using VoiceHealth.Skill.Alexa;
using VoiceHealth.Skill.Alexa.Recent;
using VoiceHealth.Skill.Signature;
using VoiceHealth.Skill.Simulator;

namespace VoiceHealth.Skill.Web;

/// <summary>The skill's part of a web application, on Kestrel and on Lambda alike.</summary>
public static class SkillServices
{
    /// <exception cref="ArgumentException">The options would serve signed requests for no skill.</exception>
    public static IServiceCollection AddVoiceHealthSkill(this IServiceCollection services, IAssistant assistant, SkillServerOptions options)
    {
        if (!options.Development && options.ApplicationIds.IsDefaultOrEmpty)
        {
            throw new ArgumentException("No skill id is set, so every request would be refused; name the skill's id (amzn1.ask.skill.…).");
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ICertificateSource>(_ => new HttpCertificateSource());
        services.TryAddSingleton(provider => new CertificateChainReader(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new CertificateCache(
            provider.GetRequiredService<ICertificateSource>(),
            provider.GetRequiredService<CertificateChainReader>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new RequestVerifier(provider.GetRequiredService<CertificateCache>()));
        services.AddSingleton(options);
        services.AddSingleton(provider => new AlexaSkill(
            assistant, options.ApplicationIds, new RecentAnswers(provider.GetRequiredService<TimeProvider>()), options.Traces ? new SkillTraces() : null));
        services.AddSingleton(provider => new AlexaEndpoint(
            provider.GetRequiredService<AlexaSkill>(),
            options.Development ? null : provider.GetRequiredService<RequestVerifier>(),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    public static void UseVoiceHealthSkill(this WebApplication application)
    {
        SkillServerOptions options = application.Services.GetRequiredService<SkillServerOptions>();
        AlexaEndpoint alexa = application.Services.GetRequiredService<AlexaEndpoint>();
        if (options.Development)
        {
            application.Use(LoopbackOnly.Guard);
        }
        else if (options.RequestsPerSecond > 0)
        {
            application.Use(new RequestRate(options.RequestsPerSecond, application.Services.GetRequiredService<TimeProvider>()).Guard);
        }

        SimulatorApi? simulator = options.Development ? application.Services.GetService<SimulatorApi>() : null;

        // So few addresses need no router.
        application.Run(context => (context.Request.Method, context.Request.Path.Value) switch
        {
            ("POST", "/alexa") => alexa.HandleAsync(context),
            ("GET" or "HEAD", "/health") => HealthEndpoint.HandleAsync(context),
            (_, { } path) when simulator is not null && SimulatorApi.Has(path) => simulator.HandleAsync(context),
            ("GET" or "HEAD", { } path) when options.Development && SimulatorPage.Has(path) => SimulatorPage.HandleAsync(context),
            _ => NotFoundAsync(context),
        });
    }

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
