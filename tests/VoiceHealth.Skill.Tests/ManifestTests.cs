using System.Buffers.Binary;
using System.Text.Json;
using VoiceHealth.Skill.Model;
using VoiceHealth.Testing;

namespace VoiceHealth.Skill.Tests;

/// <summary>skill-manifest/ against what certification asks of a health skill.</summary>
public class ManifestTests
{
    private static readonly JsonElement Manifest =
        JsonDocument.Parse(File.ReadAllBytes(Repository.File("skill-manifest", "skill.json"))).RootElement.GetProperty("manifest");

    private static JsonElement English => Manifest.GetProperty("publishingInformation").GetProperty("locales").GetProperty("en-GB");

    [Fact]
    public void Locales_AreBritishEnglishOnly()
    {
        Assert.Single(Manifest.GetProperty("publishingInformation").GetProperty("locales").EnumerateObject());
        Assert.Single(Manifest.GetProperty("privacyAndCompliance").GetProperty("locales").EnumerateObject());
    }

    [Theory]
    [InlineData("not medical advice")]
    [InlineData("999")]
    [InlineData("111")]
    [InlineData("Open Government Licence v3.0")]
    public void Description_Says(string words) =>
        Assert.Contains(words, English.GetProperty("description").GetString(), StringComparison.Ordinal);

    [Fact]
    public void Texts_FitTheirLimits()
    {
        Assert.InRange(English.GetProperty("summary").GetString()!.Length, 1, 160);
        Assert.InRange(English.GetProperty("description").GetString()!.Length, 1, 4000);
        Assert.InRange(Manifest.GetProperty("publishingInformation").GetProperty("testingInstructions").GetString()!.Length, 1, 4000);
    }

    [Fact]
    public void ExamplePhrases_AreThreeThatTheModelHears()
    {
        string[] phrases = [.. English.GetProperty("examplePhrases").EnumerateArray().Select(phrase => phrase.GetString()!)];
        var recognizer = new LocalRecognizer(InteractionModelBuilder.Build(Model.SmallLibrary.Example, Model.SmallLibrary.Sources).Model);

        Assert.Equal(3, phrases.Length);
        Assert.Equal($"Alexa, open {InteractionModelBuilder.InvocationName}", phrases[0]);
        foreach (string phrase in phrases[1..])
        {
            string start = $"Alexa, ask {InteractionModelBuilder.InvocationName} ";
            Assert.StartsWith(start, phrase, StringComparison.Ordinal);
            Assert.NotNull(recognizer.Hear(phrase[start.Length..]).Page);
        }
    }

    [Theory]
    [InlineData("en-GB_smallIcon.png", 108)]
    [InlineData("en-GB_largeIcon.png", 512)]
    public void Icon_HasTheSizeAskedFor(string file, int side)
    {
        ReadOnlySpan<byte> png = File.ReadAllBytes(Repository.File("skill-manifest", "assets", "images", file));

        Assert.True(png.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG"u8]));
        Assert.Equal((side, side), (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..])));
    }
}
