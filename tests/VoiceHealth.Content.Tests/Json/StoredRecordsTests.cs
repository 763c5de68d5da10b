using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Json;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Content.Tests.Json;

/// <summary>What the serializer writes is what is read: read and written again, the bytes are the same.</summary>
public class StoredRecordsTests
{
    private static readonly Sentence[] Sentences =
    [
        new("A cold gets better.", SentenceKind.Plain, 0, new SourceSpan("/cold/", "p[1]", 0, 19), []),
        new("38C \"or\" more é", SentenceKind.ListItem, 2, new SourceSpan("/cold/", "ul[1]/li[2]", 20, 15), [new(0, "38C", "38 degrees", "temperature"), new(4, "\"", "", "quote")]),
    ];

    private static readonly Chunk Sample = new("/cold/#x/1-ab", "/cold/", HealthAspect.Symptoms, "Signs", 3, 2, ChunkKind.List, Urgency.Urgent, [.. Sentences]);

    private static readonly PageInfo Page = new(
        "/cold/", new Uri("https://sample.example/cold/"), "Overview", "A cold", "Cold", ["common cold"], PageKind.Condition, "Intro.",
        new DateOnly(2022, 2, 28), new DateOnly(2025, 12, 1), "/hub/", ["/cold/care/"]);

    private static readonly ReleaseManifest Manifest = new(
        1, "ab12", new DateTimeOffset(2022, 7, 1, 12, 0, 0, 5, TimeSpan.Zero), DateTimeOffset.UnixEpoch, ContentOrigin.OtherWebsite, "sample.example", 9, 80, 1)
    {
        Inputs = "cd",
        Files = [new ReleaseFile("index/_0.fdt", 5_000_000_000, "0123abcd"), new ReleaseFile("issues.jsonl", 0, "00000000")],
    };

    [Fact]
    public void ReadChunk_WhatWasWritten_IsTheSame() => AssertSame(Sample, ContentJsonContext.Default.Chunk, StoredRecords.ReadChunk);

    [Fact]
    public void ReadChunk_WithDefaults_IsTheSame() => AssertSame(
        Sample with { Aspect = default, Ordinal = 0, Group = 0, Kind = default, Urgency = default }, ContentJsonContext.Default.Chunk, StoredRecords.ReadChunk);

    [Fact]
    public void ReadSummary_WhatWasWritten_IsTheSame() => AssertSame(
        new VoiceSummary(HealthAspect.None, "", [.. Sentences]), ContentJsonContext.Default.VoiceSummary, StoredRecords.ReadSummary);

    [Fact]
    public void ReadSummary_OfAnotherAspect_IsNull()
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(new VoiceSummary(HealthAspect.Causes, "Why", [.. Sentences]), ContentJsonContext.Default.VoiceSummary);

        Assert.Null(StoredRecords.ReadSummary(json, HealthAspect.Symptoms));
        Assert.Equal(2, StoredRecords.ReadSummary(json, HealthAspect.Causes)!.Sentences.Length);
    }

    [Fact]
    public void ReadChunk_AfterAnotherOfItsPage_SharesItsTexts()
    {
        Chunk before = StoredRecords.ReadChunk(JsonSerializer.SerializeToUtf8Bytes(Sample, ContentJsonContext.Default.Chunk));
        Chunk next = StoredRecords.ReadChunk(JsonSerializer.SerializeToUtf8Bytes(Sample with { Heading = "Other" }, ContentJsonContext.Default.Chunk), before);

        Assert.Same(before.Page, next.Page);
        Assert.All(next.Sentences, sentence => Assert.Same(before.Page, sentence.Span.Page));
        Assert.Equal("Other", next.Heading);
    }

    [Fact]
    public void ReadPage_WhatWasWritten_IsTheSame() => AssertSame(Page, ContentJsonContext.Default.PageInfo, StoredRecords.ReadPage);

    [Fact]
    public void ReadPage_WithDefaults_IsTheSame() => AssertSame(
        Page with { Caption = null, Kind = default, LastReviewed = null, NextReview = null, Parent = null, Aliases = [], Children = [] },
        ContentJsonContext.Default.PageInfo,
        StoredRecords.ReadPage);

    [Fact]
    public void ReadManifest_WhatWasWritten_IsTheSame() => AssertSame(Manifest, ContentJsonContext.Default.ReleaseManifest, StoredRecords.ReadManifest);

    [Fact]
    public void ReadPronunciations_WhatWasWritten_IsTheSame() => AssertSame(
        new PronunciationTable([new("NHS", "N H S", ""), new("ibuprofen", "", "aɪbjuː")]), ContentJsonContext.Default.PronunciationTable, StoredRecords.ReadPronunciations);

    [Fact]
    public void ReadChunk_EveryName_IsKnown()
    {
        Assert.All(Enum.GetValues<HealthAspect>(), a => Assert.Equal(a, Reread(Sample with { Aspect = a }).Aspect));
        Assert.All(Enum.GetValues<ChunkKind>(), k => Assert.Equal(k, Reread(Sample with { Kind = k }).Kind));
        Assert.All(Enum.GetValues<Urgency>(), u => Assert.Equal(u, Reread(Sample with { Urgency = u }).Urgency));
        Assert.All(Enum.GetValues<SentenceKind>(), k => Assert.Equal(k, Reread(Sample with { Sentences = [Sentences[0] with { Kind = k }] }).Sentences[0].Kind));
        Assert.All(Enum.GetValues<PageKind>(), k => Assert.Equal(k, StoredRecords.ReadPage(Json(Page with { Kind = k }, ContentJsonContext.Default.PageInfo)).Kind));
        Assert.All(Enum.GetValues<ContentOrigin>(), o => Assert.Equal(o, StoredRecords.ReadManifest(Json(Manifest with { Origin = o }, ContentJsonContext.Default.ReleaseManifest)).Origin));
    }

    [Fact]
    public void ReadManifest_UnknownMember_IsLeftOut() =>
        Assert.Equal("x", StoredRecords.ReadManifest("""{"later":{"a":[1,2]},"host":"x"}"""u8).Host);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"pages":"9"}""")]
    [InlineData("""{"host":5}""")]
    [InlineData("""{"origin":"Elsewhere"}""")]
    [InlineData("""{"builtAt":"noon"}""")]
    [InlineData("""{"host":"x"} {}""")]
    [InlineData("""{"host":"x" """)]
    [InlineData("""{"host":"\ud800"}""")]
    public void ReadManifest_AnotherShape_Throws(string json) =>
        Assert.ThrowsAny<JsonException>(() => StoredRecords.ReadManifest(System.Text.Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void ReadChunk_EveryTruncation_Throws()
    {
        byte[] whole = Json(Sample, ContentJsonContext.Default.Chunk);
        for (int length = 0; length < whole.Length; length++)
        {
            Assert.ThrowsAny<JsonException>(() => StoredRecords.ReadChunk(whole.AsSpan(0, length)));
        }
    }

    private static Chunk Reread(Chunk chunk) => StoredRecords.ReadChunk(Json(chunk, ContentJsonContext.Default.Chunk));

    private delegate T Reader<out T>(ReadOnlySpan<byte> utf8Json);

    private static void AssertSame<T>(T record, JsonTypeInfo<T> type, Reader<T> read) =>
        Assert.Equal(JsonSerializer.Serialize(record, type), JsonSerializer.Serialize(read(Json(record, type)), type));

    private static byte[] Json<T>(T record, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(record, type);
}
