using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Testing;

namespace VoiceHealth.Ingestion.Tests.Fetching;

public sealed class PageStoreTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_JournalCutAtEveryByte_LosesAtMostTheLastEntry()
    {
        using (PageStore store = PageStore.Open(_folder.Path))
        {
            store.BeginRound(Noon);
            Keep(store, "/a/", "one"u8);
            Keep(store, "/b/", "two"u8);
        }

        string journal = _folder.File("journal.jsonl");
        byte[] whole = File.ReadAllBytes(journal);
        int[] ends = [.. Enumerable.Range(0, whole.Length).Where(i => whole[i] == '\n').Select(i => i + 1)];
        for (int length = 0; length <= whole.Length; length++)
        {
            File.WriteAllBytes(journal, whole[..length]);
            using PageStore store = PageStore.Open(_folder.Path);

            Assert.Equal(length >= ends[1], store.Find("/a/") is not null);
            Assert.Equal(length >= ends[2], store.Find("/b/") is not null);
            Assert.Equal(length >= ends[0], store.IsRoundOpen);
            Assert.Empty(store.Verify());
        }
    }

    [Fact]
    public void Verify_PageChangedOnDisk_NamesIt()
    {
        using PageStore store = PageStore.Open(_folder.Path);
        string hash = Keep(store, "/a/", "one"u8).Hash!;
        File.WriteAllText(_folder.File("pages", hash[..2], hash), "on");

        Assert.Equal(["/a/"], store.Verify());
    }

    [Fact]
    public void Open_DamagedLine_NamesFileAndLine()
    {
        _folder.Write("journal.jsonl", "{\"kind\":\"roundBegan\",\"at\":\"2026-01-02T12:00:00+00:00\"}\nnonsense\n");

        SourceException error = Assert.Throws<SourceException>(() => PageStore.Open(_folder.Path));

        Assert.Contains("journal.jsonl:2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_InUse_SaysSo()
    {
        using PageStore first = PageStore.Open(_folder.Path);

        Assert.Contains("in use", Assert.Throws<SourceException>(() => PageStore.Open(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(23, true)]
    [InlineData(25, false)]
    public void BeginRound_OneWasCutShort_GoesOnWithinADay(int hoursLater, bool goesOn)
    {
        using PageStore store = PageStore.Open(_folder.Path);
        store.BeginRound(Noon);
        Keep(store, "/a/", "one"u8);

        store.BeginRound(Noon.AddHours(hoursLater));

        Assert.Equal(goesOn, store.FindInRound("/a/") is not null);
        Assert.NotNull(store.Find("/a/"));
    }

    [Fact]
    public void Append_Gone_IsForgottenForGood()
    {
        using (PageStore store = PageStore.Open(_folder.Path))
        {
            Keep(store, "/a/", "one"u8);
            store.Append(new JournalEntry(JournalEntryKind.Gone, Noon, "/a/"));
        }

        using PageStore again = PageStore.Open(_folder.Path);

        Assert.Null(again.Find("/a/"));
        Assert.Empty(again.Paths);
    }

    private static JournalEntry Keep(PageStore store, string path, ReadOnlySpan<byte> bytes) =>
        store.Store(new JournalEntry(JournalEntryKind.Stored, Noon, path), bytes.ToArray());
}
