using System.Text.Json;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Lambda;

/// <summary>template.yaml by programs that others wrote: the linter of AWS's resource schemas, SAM's own translator, and moto's Lambda.</summary>
public sealed class TemplateTests(PublishingProduct product) : IClassFixture<PublishingProduct>
{
    private static readonly string Template = Repository.File("template.yaml");
    private static readonly string[] Base = ["--function", "skill"];

    [Fact]
    public async Task Template_ByTheLinter_IsClean()
    {
        await ForeignProgram.RequireAsync("cfn-lint", "--version");

        (int exitCode, string output) = await ForeignProgram.RunAsync("cfn-lint", [Template]);

        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public async Task Deploy_AfterPublish_LeavesTheContentAndPublishLeavesTheCode()
    {
        await ForeignProgram.RequireAsync("python3", "-c", "import boto3, samtranslator");
        await using MotoLambda service = await MotoLambda.StartAsync(product.InvokeAsync);
        using var folder = new TemporaryFolder();

        await DeployAsync("one", "256");
        JsonElement deployed = await LiveAsync();
        await product.RunAsync(product.PublishArguments(), service.Address);
        JsonElement published = await LiveAsync();
        await DeployAsync("two", "256");
        JsonElement codeAfter = await LiveAsync();
        await DeployAsync("two", "512");
        JsonElement memoryAfter = await LiveAsync();
        await product.RunAsync(["withdraw", "/conditions/chickenpox/", "--reason", "wrong dose", "--index", product.Release, "--signed-off-by", "Bo Reed", .. Base], service.Address);
        JsonElement withdrawn = await LiveAsync();
        await product.RunAsync(["rollback", .. Base], service.Address);
        JsonElement back = await LiveAsync();
        await DeployAsync("three", "512");
        JsonElement last = await LiveAsync();

        Assert.Equal("", Layer(deployed));
        Assert.EndsWith(":skill-content:1", Layer(published), StringComparison.Ordinal);
        Assert.Equal(Code(deployed), Code(published));
        Assert.Equal((Layer(published), 256), (Layer(codeAfter), Memory(codeAfter)));
        Assert.NotEqual(Code(published), Code(codeAfter));
        Assert.Equal((Layer(published), Code(codeAfter), 256), (Layer(memoryAfter), Code(memoryAfter), Memory(memoryAfter)));
        Assert.EndsWith(":skill-content:2", Layer(withdrawn), StringComparison.Ordinal);
        Assert.Equal((Code(codeAfter), 512), (Code(withdrawn), Memory(withdrawn)));
        Assert.Equal((Layer(published), Code(codeAfter)), (Layer(back), Code(back)));
        Assert.Equal(Layer(published), Layer(last));
        Assert.NotEqual(Code(back), Code(last));

        async Task DeployAsync(string code, string memory)
        {
            string asked = JsonSerializer.Serialize(new
            {
                template = Template,
                endpoint = service.Address.AbsoluteUri,
                code,
                state = folder.File("state.json"),
                parameters = new { PublishingProduct.SkillId, MemorySize = memory },
            });
            (int exitCode, string output) = await ForeignProgram.RunAsync("python3", [Repository.File("tests", "VoiceHealth.Interop.Tests", "Lambda", "deploy_template.py")], asked);
            Assert.True(exitCode == 0, output);
        }

        // What patients reach, as moto tells it.
        async Task<JsonElement> LiveAsync()
        {
            using var client = new HttpClient();
            client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "AWS4-HMAC-SHA256 Credential=key/20261122/eu-west-2/lambda/aws4_request, SignedHeaders=host, Signature=none");
            return JsonDocument.Parse(await client.GetStringAsync(new Uri(service.Address, "/2015-03-31/functions/skill/configuration?Qualifier=live"))).RootElement;
        }
    }

    private static string Code(JsonElement version) => version.GetProperty("CodeSha256").GetString()!;

    private static int Memory(JsonElement version) => version.GetProperty("MemorySize").GetInt32();

    private static string Layer(JsonElement version) =>
        version.TryGetProperty("Layers", out JsonElement layers) ? string.Join(' ', layers.EnumerateArray().Select(layer => layer.GetProperty("Arn").GetString())) : "";
}
