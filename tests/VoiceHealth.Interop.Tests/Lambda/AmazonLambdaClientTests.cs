using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon;
using Amazon.Lambda;
using Amazon.Lambda.Model;
using Amazon.Runtime;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Lambda;

/// <summary>The stand-in for AWSSDK.Lambda against Amazon's own command line, which follows Amazon's definition of the service.</summary>
public sealed class AmazonLambdaClientTests
{
    private const string Key = "AKIAIOSFODNN7EXAMPLE";
    private const string Secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private const string Region = "eu-west-2";
    private const string Event = """{"say":"hello"}""";
    private static readonly byte[] EmptyArchive = [(byte)'P', (byte)'K', 5, 6, .. new byte[18]];

    public static TheoryData<string> Operations => [.. Calls.Keys];

    private static Dictionary<string, (Func<IAmazonLambda, Task> Ours, string[] Theirs)> Calls { get; } = new(StringComparer.Ordinal)
    {
        ["PublishLayerVersion"] = (
            client => client.PublishLayerVersionAsync(new PublishLayerVersionRequest
            {
                LayerName = "voicehealth-content",
                Description = "release – \"ä\" 1",
                LicenseInfo = "OGL-UK-3.0",
                CompatibleRuntimes = ["provided.al2023"],
                CompatibleArchitectures = ["arm64", "x86_64"],
                Content = new LayerVersionContentInput { ZipFile = new MemoryStream(EmptyArchive) },
            }),
            ["publish-layer-version", "--layer-name", "voicehealth-content", "--description", "release – \"ä\" 1", "--license-info", "OGL-UK-3.0",
                "--compatible-runtimes", "provided.al2023", "--compatible-architectures", "arm64", "x86_64", "--zip-file", "fileb://ARCHIVE"]),
        ["ListLayerVersions"] = (
            client => client.ListLayerVersionsAsync(new ListLayerVersionsRequest { LayerName = "arn:aws:lambda:eu-west-2:123456789012:layer:a", Marker = "a/b c", MaxItems = 10 }),
            ["list-layer-versions", "--no-paginate", "--cli-input-json", """{"LayerName":"arn:aws:lambda:eu-west-2:123456789012:layer:a","Marker":"a/b c","MaxItems":10}"""]),
        ["DeleteLayerVersion"] = (
            client => client.DeleteLayerVersionAsync(new DeleteLayerVersionRequest { LayerName = "voicehealth-content", VersionNumber = 12 }),
            ["delete-layer-version", "--layer-name", "voicehealth-content", "--version-number", "12"]),
        ["GetFunctionConfiguration"] = (
            client => client.GetFunctionConfigurationAsync(new GetFunctionConfigurationRequest { FunctionName = "skill", Qualifier = "live" }),
            ["get-function-configuration", "--function-name", "skill", "--qualifier", "live"]),
        ["UpdateFunctionConfiguration"] = (
            client => client.UpdateFunctionConfigurationAsync(new UpdateFunctionConfigurationRequest { FunctionName = "skill", Layers = ["arn:1", "arn:2"], RevisionId = "r-1" }),
            ["update-function-configuration", "--function-name", "skill", "--layers", "arn:1", "arn:2", "--revision-id", "r-1"]),
        ["PublishVersion"] = (
            client => client.PublishVersionAsync(new PublishVersionRequest { FunctionName = "skill", CodeSha256 = "abc=", Description = "d", RevisionId = "r-2" }),
            ["publish-version", "--function-name", "skill", "--code-sha256", "abc=", "--description", "d", "--revision-id", "r-2"]),
        ["GetAlias"] = (
            client => client.GetAliasAsync(new GetAliasRequest { FunctionName = "skill", Name = "live" }),
            ["get-alias", "--function-name", "skill", "--name", "live"]),
        ["CreateAlias"] = (
            client => client.CreateAliasAsync(new CreateAliasRequest { FunctionName = "skill", Name = "live", FunctionVersion = "3", Description = "d" }),
            ["create-alias", "--function-name", "skill", "--name", "live", "--function-version", "3", "--description", "d"]),
        ["UpdateAlias"] = (
            client => client.UpdateAliasAsync(new UpdateAliasRequest
            {
                FunctionName = "skill",
                Name = "live",
                FunctionVersion = "3",
                RevisionId = "r-3",
                RoutingConfig = new AliasRoutingConfiguration { AdditionalVersionWeights = new Dictionary<string, double> { ["4"] = 0.1 } },
            }),
            ["update-alias", "--function-name", "skill", "--name", "live", "--function-version", "3", "--revision-id", "r-3",
                "--routing-config", """{"AdditionalVersionWeights":{"4":0.1}}"""]),
        ["UpdateAlias, ending the sharing"] = (
            client => client.UpdateAliasAsync(new UpdateAliasRequest
            {
                FunctionName = "skill",
                Name = "live",
                FunctionVersion = "4",
                RoutingConfig = new AliasRoutingConfiguration { AdditionalVersionWeights = [] },
            }),
            ["update-alias", "--function-name", "skill", "--name", "live", "--function-version", "4", "--routing-config", """{"AdditionalVersionWeights":{}}"""]),
        ["Invoke"] = (
            client => client.InvokeAsync(new InvokeRequest { FunctionName = "skill", Qualifier = "4", InvocationType = InvocationType.RequestResponse, Payload = Event }),
            ["invoke", "--function-name", "skill", "--qualifier", "4", "--invocation-type", "RequestResponse", "--payload", "fileb://EVENT", "/dev/null"]),
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Operation_BesideAmazonsCommandLine_SendsTheSameFields(string operation)
    {
        await ForeignProgram.RequireAsync("aws", "--version");
        await using RequestRecorder recorder = await RequestRecorder.StartAsync();
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.File("archive.zip"), EmptyArchive, TestContext.Current.CancellationToken);
        folder.Write("event.json", Event);
        string[] theirs = [.. Calls[operation].Theirs.Select(argument => argument
            .Replace("ARCHIVE", folder.File("archive.zip"), StringComparison.Ordinal).Replace("EVENT", folder.File("event.json"), StringComparison.Ordinal))];
        using IAmazonLambda client = Client(recorder);

        await Calls[operation].Ours(client);
        (int exitCode, string output) = await ForeignProgram.RunAsync(
            "aws", ["lambda", .. theirs, "--endpoint-url", recorder.Address.AbsoluteUri], "",
            ("AWS_ACCESS_KEY_ID", Key), ("AWS_SECRET_ACCESS_KEY", Secret), ("AWS_DEFAULT_REGION", Region), ("AWS_CONFIG_FILE", "/dev/null"), ("PYTHONIOENCODING", "utf-8"), ("LC_ALL", "C.UTF-8"));

        Assert.True(exitCode == 0, output);
        RecordedRequest[] both = [.. recorder.Requests];
        Assert.Equal(2, both.Length);
        Assert.Equal(
            (both[1].Method, both[1].Path, string.Join('&', both[1].Query), string.Join('\n', both[1].OwnHeaders)),
            (both[0].Method, both[0].Path, string.Join('&', both[0].Query), string.Join('\n', both[0].OwnHeaders)));
        AssertSameJson(both[1].Body, both[0].Body);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Operation_Signature_IsTheOneThatBotocoreComputes(string operation)
    {
        await ForeignProgram.RequireAsync("python3", "-c", "import botocore");
        await using RequestRecorder recorder = await RequestRecorder.StartAsync();
        using IAmazonLambda client = Client(recorder);

        await Calls[operation].Ours(client);

        RecordedRequest sent = recorder.Requests.Single();
        string question = JsonSerializer.Serialize(new
        {
            method = sent.Method,
            url = recorder.Address.GetLeftPart(UriPartial.Authority) + sent.Target,
            headers = sent.Headers,
            body = Convert.ToBase64String(sent.Body),
            key = Key,
            secret = Secret,
            region = Region,
        });
        (_, string verdict) = await ForeignProgram.RunAsync("python3", [Repository.File("tests", "VoiceHealth.Interop.Tests", "Lambda", "verify_signature.py")], question);
        Assert.Equal("valid", verdict.Trim());
    }

    private static AmazonLambdaClient Client(RequestRecorder recorder) => new(
        new BasicAWSCredentials(Key, Secret),
        new AmazonLambdaConfig { ServiceURL = recorder.Address.AbsoluteUri, AuthenticationRegion = Region, MaxErrorRetry = 0 });

    private static void AssertSameJson(byte[] expected, byte[] actual)
    {
        if (expected.Length == 0 || actual.Length == 0)
        {
            Assert.Equal(expected.Length, actual.Length);
            return;
        }

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"{System.Text.Encoding.UTF8.GetString(expected)}\n{System.Text.Encoding.UTF8.GetString(actual)}");
    }
}
