using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Amazon.Lambda.AspNetCoreServer.Hosting;
using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VoiceHealth.Compatible.Lambda;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Runs a web application in Lambda. Outside Lambda nothing changes and Kestrel serves.</summary>
public static class ServiceCollectionExtensions
{
    /// <exception cref="NotSupportedException">In Lambda, with an event source other than <see cref="LambdaEventSource.HttpApi"/>.</exception>
    public static IServiceCollection AddAWSLambdaHosting<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(
        this IServiceCollection services,
        LambdaEventSource eventSource,
        SourceGeneratorLambdaJsonSerializer<T> serializer,
        Action<HostingOptions>? configure = null)
        where T : JsonSerializerContext
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("AWS_LAMBDA_FUNCTION_NAME")))
        {
            return services;
        }

        if (eventSource != LambdaEventSource.HttpApi)
        {
            throw new NotSupportedException($"This build serves HTTP APIs and function URLs only, not {eventSource}.");
        }

        var options = new HostingOptions { Serializer = serializer };
        configure?.Invoke(options);
        services.TryAddSingleton(options);
        services.TryAddSingleton<ILambdaSerializer>(serializer);
        services.RemoveAll<IServer>();
        services.AddSingleton<IServer, HttpApiServer>();
        return services;
    }

    /// <summary>Sends a request through the application before a SnapStart snapshot is taken, so that what it compiles is in the snapshot.</summary>
    /// <param name="beforeSnapStartRequest">With a relative address.</param>
    public static IServiceCollection AddAWSLambdaBeforeSnapshotRequest(this IServiceCollection services, HttpRequestMessage beforeSnapStartRequest) =>
        services.AddSingleton(new SnapshotRequest(beforeSnapStartRequest));
}
