using VoiceHealth.Testing.LambdaApi;

namespace VoiceHealth.Interop.Tests.Lambda;

/// <summary>Wrong advice has been found: one command takes the page out of speech and live, one brings it back.</summary>
public sealed class WithdrawTests(PublishingProduct product) : IClassFixture<PublishingProduct>
{
    [Fact]
    public async Task Withdraw_LivePage_IsGoneLiveAndInTheNextReindexUntilTheLineIs()
    {
        await using LambdaApiEmulator service = await LambdaApiEmulator.StartAsync("skill", PublishingProduct.SkillId);
        service.DeployCode("code-1", "live");
        service.Invoke = (_, body) => product.InvokeAsync(body);
        await product.RunAsync(product.PublishArguments(), service.Address);
        string[] ask = ["ask", "what are the symptoms of chickenpox", "--index", product.Release];
        string before = await product.RunAsync(ask, null);

        await product.RunAsync(["withdraw", "/conditions/chickenpox/", "--reason", "wrong dose", "--index", product.Release, "--signed-off-by", "Bo Reed", "--function", "skill"], service.Address);
        string after = await product.RunAsync(ask, null);
        string releases = await product.RunAsync(["releases", "--function", "skill"], service.Address);
        await product.RunAsync(["reindex", "--source", Path.Combine(product.Home, "site"), "--out", product.Release], null);
        string reindexed = await product.RunAsync(ask, null);
        File.Delete(Path.Combine(product.Home, "content-index", "withdrawn.tsv"));
        await product.RunAsync(["reindex", "--source", Path.Combine(product.Home, "site"), "--out", product.Release], null);

        Assert.Contains("pages.example/conditions/chickenpox/", before, StringComparison.Ordinal);
        Assert.DoesNotContain("pages.example/conditions/chickenpox/", after, StringComparison.Ordinal);
        Assert.DoesNotContain("pages.example/conditions/chickenpox/", reindexed, StringComparison.Ordinal);
        Assert.Equal(before, await product.RunAsync(ask, null));
        Assert.Equal("3", service.Alias("live")!.Value.Version);
        Assert.Matches("live +Bo Reed", releases);
    }
}
