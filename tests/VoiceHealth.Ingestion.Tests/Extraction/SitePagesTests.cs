using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction;

/// <summary>What must hold on every page of the development copy of the site, hostile ones too.</summary>
public sealed class SitePagesTests
{
    private static readonly PageExtractor Extractor = new();

    private static readonly string[] ChromeWords =
    [
        "Page last reviewed", "Media last reviewed", "Next review due", "Take our survey", "Help us improve our website", "cookies on your device", "Crown copyright",
        "Back to top", "Skip to main content", "Play Video", "Credit:", "More in ", "Information: ", "Non-urgent advice:", "Urgent advice:", "Immediate action required:",
    ];

    [Fact]
    public void Extract_EveryTopic_HoldsNoChromeAndEverySpanQuotesItsText()
    {
        int pages = 0;
        foreach (RawPage raw in SitePages.Below("conditions"))
        {
            Page page = Extractor.Extract(raw).Page!;
            pages++;

            Assert.NotEmpty(page.Sections);
            Assert.Empty(page.Issues);
            Assert.All(ChromeWords, words => Assert.DoesNotContain(words, page.Text, StringComparison.Ordinal));
            SpanChecks.AssertEverySpanQuotesItsText(page);
        }

        Assert.True(pages > 900, $"only {pages} pages were read");
    }

    [Theory]
    [InlineData("huge-page", RejectionReason.TooLarge)]
    [InlineData("soft-404", RejectionReason.ErrorPage)]
    [InlineData("empty-main", RejectionReason.Empty)]
    [InlineData("meta-refresh", RejectionReason.Redirect)]
    [InlineData("meta-refresh-loop", RejectionReason.Redirect)]
    public void Extract_HostilePageThatIsNoTopic_IsRejected(string page, RejectionReason reason)
    {
        Assert.Equal(reason, Extractor.Extract(SitePages.Of($"hostile/{page}")).Rejection?.Reason);
    }

    [Fact]
    public void Extract_HostileTopics_KeepWhatIsSaid()
    {
        ImmutableArray<CareCardBlock> broken = Cards("hostile/broken-markup");
        Assert.Equal((Urgency.Emergency, 8), (broken.Single().Level, broken.Single().Blocks.OfType<ListBlock>().Single().Items.Length));
        Assert.Equal([Urgency.NonUrgent, Urgency.Emergency, Urgency.Urgent], Cards("hostile/care-card-no-items").Select(card => card.Level));
        Assert.All(Cards("hostile/care-card-unknown-level"), card => Assert.Equal(Urgency.Emergency, card.Level));
        Assert.Empty(Cards("hostile/script-in-main"));
        Assert.DoesNotContain("NOT PAGE TEXT", Read("hostile/script-in-main").Text, StringComparison.Ordinal);
        Assert.Contains("common, particularly", Read("hostile/script-in-main").Text, StringComparison.Ordinal);
        Assert.Contains("<not a tag>", Read("hostile/entities").Text, StringComparison.Ordinal);
        Assert.Contains(Read("hostile/wrong-charset").Issues, issue => issue.Code == "wrong-encoding");
        Assert.Equal(2, Read("hostile/deep-nesting").Sections.SelectMany(section => section.Blocks).Count());
    }

    [Fact]
    public void Extract_EveryHostilePage_LeavesNoUndecodableOrInvisibleCharacter()
    {
        foreach (RawPage raw in SitePages.Below("hostile"))
        {
            if (Extractor.Extract(raw).Page is { } page)
            {
                Assert.DoesNotContain(page.Text, character => character is '\uFFFD' or '\u200B' or '\u00AD' or '\u00A0' or '\u202E');
                SpanChecks.AssertEverySpanQuotesItsText(page);
            }
        }
    }

    private static Page Read(string path) => Extractor.Extract(SitePages.Of(path)).Page!;

    private static ImmutableArray<CareCardBlock> Cards(string path) =>
        [.. Read(path).Sections.SelectMany(section => section.Blocks).OfType<CareCardBlock>()];
}
