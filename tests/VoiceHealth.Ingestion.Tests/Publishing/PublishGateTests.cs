using System.Collections.Immutable;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Ingestion.Publishing;
using VoiceHealth.Ingestion.Sites;

namespace VoiceHealth.Ingestion.Tests.Publishing;

public sealed class PublishGateTests
{
    private const string Host = "www.example.org";

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Decide_PagesMissing_RefusesAboveTheShare(int missing, bool mayPublish)
    {
        PublishDecision decision = PublishGate.Decide(SiteOf(100 - missing), Host, InventoryOf(100), 2);

        Assert.Equal(missing, decision.Lost.Count);
        Assert.Equal(missing, decision.Percent, precision: 9);
        Assert.Equal(mayPublish, decision.MayPublish);
    }

    [Fact]
    public void Decide_StaleAndUnreachablePages_AreLostOnceEach()
    {
        PreparedSite site = SiteOf(100) with { Stale = ["/1/"], Problems = [new FetchProblem("/1/", "answered 500"), new FetchProblem("/new/", "answered 404")] };

        PublishDecision decision = PublishGate.Decide(site, Host, null, 2);

        Assert.Equal(["/1/", "/new/"], decision.Lost.Keys);
        Assert.Equal("answered 500", decision.Lost["/1/"]);
        Assert.True(decision.MayPublish);
    }

    [Fact]
    public void Decide_PagesWithoutMostOfTheirText_CountAsWell()
    {
        PreparedSite site = SiteOf(100);
        site = site with { TextLengths = site.TextLengths.SetItem("/1/", 300).SetItem("/2/", 300).SetItem("/3/", 300).SetItem("/4/", 400) };

        PublishDecision decision = PublishGate.Decide(site, Host, InventoryOf(100), 2);

        Assert.Equal(["/1/", "/2/", "/3/"], decision.Unbelievable.Keys);
        Assert.False(decision.MayPublish);
    }

    [Fact]
    public void Decide_PageThatIsNoTopicAnyMore_SaysWhy()
    {
        PreparedSite site = SiteOf(99) with
        {
            Rejected = ImmutableSortedDictionary<string, PageRejection>.Empty.Add("/100/", new PageRejection(RejectionReason.ErrorPage, "The page is titled \"Sorry\".")),
        };

        Assert.Equal("The page is titled \"Sorry\".", PublishGate.Decide(site, Host, InventoryOf(100), 2).Lost["/100/"]);
    }

    [Theory]
    [InlineData(RejectionReason.TooLarge, 1)]
    [InlineData(RejectionReason.TooTangled, 1)]
    [InlineData(RejectionReason.Redirect, 0)]
    public void Decide_NewPageThatWasNotRead_IsLost(RejectionReason reason, int lost)
    {
        PreparedSite site = SiteOf(9) with
        {
            Rejected = ImmutableSortedDictionary<string, PageRejection>.Empty.Add("/new/", new PageRejection(reason, "It is beyond what is read.")),
        };

        PublishDecision decision = PublishGate.Decide(site, Host, null, 2);

        Assert.Equal(lost, decision.Lost.Count);
        Assert.Equal(lost == 0, decision.MayPublish);
    }

    [Fact]
    public void Decide_EarlierReleaseOfAnotherSite_IsNotCompared() =>
        Assert.Empty(PublishGate.Decide(SiteOf(5), "elsewhere.example", InventoryOf(100), 2).Lost);

    private static PageInventory InventoryOf(int pages) => new(Host, Lengths(pages));

    private static PreparedSite SiteOf(int pages) => new([], [], ImmutableSortedDictionary<string, PageRejection>.Empty, [], [], Lengths(pages));

    private static ImmutableSortedDictionary<string, int> Lengths(int pages) =>
        Enumerable.Range(1, pages).ToImmutableSortedDictionary(page => $"/{page}/", _ => 1000, StringComparer.Ordinal);
}
