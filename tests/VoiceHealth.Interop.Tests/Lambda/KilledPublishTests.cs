using System.Diagnostics;
using VoiceHealth.Testing.LambdaApi;

namespace VoiceHealth.Interop.Tests.Lambda;

/// <summary>The real program is killed at every request that changes something, before and after the service has done it, and run again.</summary>
public sealed class KilledPublishTests(PublishingProduct product) : IClassFixture<PublishingProduct>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string, LambdaFault, bool> Steps
    {
        get
        {
            var steps = new TheoryData<string, LambdaFault, bool>();
            foreach (string operation in (string[])["PublishLayerVersion", "UpdateFunctionConfiguration", "PublishVersion", "Invoke", "UpdateAlias"])
            {
                steps.Add(operation, LambdaFault.Stalled, false);
                steps.Add(operation, LambdaFault.StalledAfterwards, false);
                steps.Add(operation, LambdaFault.StalledAfterwards, true);
            }

            return steps;
        }
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Publish_KilledAtAStepAndRunAgain_GoesLiveOnce(string operation, LambdaFault fault, bool shared)
    {
        string[] publish = product.PublishArguments(shared ? ["--canary", "10"] : []);
        await using LambdaApiEmulator service = await LambdaApiEmulator.StartAsync("skill", PublishingProduct.SkillId);
        service.DeployCode("code-1", "live");
        service.Invoke = (_, body) => product.InvokeAsync(body);
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        service.Fault = line =>
        {
            bool now = line.Operation == operation && line.Number == 1 && reached.TrySetResult();
            return now ? fault : LambdaFault.None;
        };

        using (Process first = product.Start(publish, service.Address))
        {
            await Task.WhenAny(reached.Task, first.WaitForExitAsync()).WaitAsync(Patience);
            first.Kill();
            await first.WaitForExitAsync().WaitAsync(Patience);
        }

        Assert.True(reached.Task.IsCompletedSuccessfully);
        string meanwhile = service.Alias("live")!.Value.Version;
        Assert.True(meanwhile == "1" || (operation == "UpdateAlias" && !shared), meanwhile);
        await product.RunAsync(publish, service.Address);

        (string version, IReadOnlyDictionary<string, double> shares) = service.Alias("live")!.Value;
        Assert.Equal(shared ? "1" : "2", version);
        Assert.Equal(shared ? 0.1 : 0, shares.GetValueOrDefault("2"));
        Assert.Single(service.Layers);
        Assert.Equal([[], ["arn:aws:lambda:eu-west-2:123456789012:layer:skill-content:1"]], service.Versions);
    }
}
