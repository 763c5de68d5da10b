using VoiceHealth.Ingestion.Sources;
using VoiceHealth.Testing;

namespace VoiceHealth.Ingestion.Tests.Sources;

public sealed class SourceSettingsFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_TheProductsOwn_HasTheApiFirstAndTheWebsiteSecondAndNoContact()
    {
        SourceSettings settings = SourceSettingsFile.Read(Repository.File("content-index", "sources.json")).Settings!;

        Assert.Equal([SourceKind.Api, SourceKind.Website], settings.Use.Select(name => settings.Find(name)!.Kind));
        Assert.Null(settings.Contact);
        Assert.Equal(2, settings.MostLostPercent);
    }

    [Fact]
    public void Read_Everything_IsKeptAsWritten()
    {
        SourceSettingsReading reading = Read(
            """
            {
              // comments are allowed
              "contact": "a@example.org", "mostLostPercent": 5, "use": ["b"],
              "sources": [{ "name": "b", "kind": "api", "address": "https://api.example/x/", "keyVariable": "K", "keyFile": "k.txt", "paths": ["/a/", "/b/"], "requestsPerSecond": 2.5, "standsFor": "https://www.example" },],
            }
            """);

        Assert.Empty(reading.Errors);
        SourceSetting source = Assert.Single(reading.Settings!.Sources);
        Assert.Equal(("a@example.org", 5.0), (reading.Settings.Contact, reading.Settings.MostLostPercent));
        Assert.Equal(("b", SourceKind.Api, "https://api.example/x/", 4), (source.Name, source.Kind, source.Address, source.Line));
        Assert.Equal(("K", "k.txt", 2.5, "https://www.example"), (source.KeyVariable, source.KeyFile, source.RequestsPerSecond, source.StandsFor));
        Assert.Equal(["/a/", "/b/"], source.Paths);
    }

    [Theory]
    [InlineData("{\n \"contact\": \"nobody\"\n}", 2, "contact")]
    [InlineData("{\n\n \"mostLostPercent\": 101\n}", 3, "mostLostPercent")]
    [InlineData("{\n \"use\": [\n  \"none\"]}", 3, "no such source")]
    [InlineData("{ \"surces\": [] }", 1, "no setting")]
    [InlineData("{\n\"sources\": [\n{ \"name\": \"a\", \"address\": \"https://x\" }]}", 3, "needs a kind")]
    [InlineData("{\n\"sources\": [\n{ \"name\": \"a\",\n \"kind\": \"ftp\", \"address\": \"https://x\" }]}", 4, "website, api or folder")]
    [InlineData("{\n\"sources\": [\n{ \"name\": \"a\", \"kind\": \"website\", \"address\": \"x\" }]}", 3, "http(s)")]
    [InlineData("{\n\"sources\": [\n{ \"kind\": \"website\", \"address\": \"https://x\" }]}", 3, "needs a name")]
    [InlineData("{\"sources\": [\n{ \"name\": \"a\", \"kind\": \"website\", \"address\": \"https://x\" },\n{ \"name\": \"a\", \"kind\": \"website\", \"address\": \"https://x\" }]}", 3, "two sources")]
    [InlineData("{\"sources\": [\n{ \"name\": \"a\", \"kind\": \"api\", \"address\": \"https://x\",\n \"key\": \"abc\" }]}", 3, "never written here")]
    [InlineData("{\"sources\": [\n{ \"name\": \"a\", \"kind\": \"website\", \"address\": \"https://x\", \"keyFile\": \"k\" }]}", 2, "only a source of kind api")]
    [InlineData("{\"sources\": [\n{ \"name\": \"a\", \"kind\": \"website\", \"address\": \"https://x\",\n \"paths\": [\"conditions/\"] }]}", 3, "slash")]
    [InlineData("{\"sources\": [\n{ \"name\": \"a\", \"kind\": \"website\", \"address\": \"https://x\",\n \"requestsPerSecond\": 0 }]}", 3, "more than 0")]
    [InlineData("{\n \"contact\": nobody\n}", 2, "no JSON")]
    [InlineData("[]", 1, "object")]
    public void Read_Mistake_IsNamedWithItsLine(string json, int line, string message)
    {
        SourceSettingsReading reading = Read(json);

        Assert.Null(reading.Settings);
        SourceSettingsError error = Assert.Single(reading.Errors);
        Assert.Equal(line, error.Line);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.StartsWith(_folder.File("sources.json") + ":", error.ToString(), StringComparison.Ordinal);
    }

    private SourceSettingsReading Read(string json) => SourceSettingsFile.Read(_folder.Write("sources.json", json));
}
