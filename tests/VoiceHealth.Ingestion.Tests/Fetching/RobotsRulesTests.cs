using VoiceHealth.Ingestion.Fetching;

namespace VoiceHealth.Ingestion.Tests.Fetching;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("/conditions/a/", true)]
    [InlineData("/Conditions/a/", false)]
    [InlineData("/preview/x/", false)]
    [InlineData("/preview/open/x/", true)]
    [InlineData("/files/a.pdf", false)]
    [InlineData("/files/a.pdf.html", true)]
    [InlineData("/a/b/c/secret", false)]
    public void Allows_LongestMatchCaseAndWildcards_AsRfc9309Says(string path, bool expected)
    {
        RobotsRules rules = RobotsRules.Parse(
            "User-agent: *\nDisallow: /Conditions/\nDisallow: /preview/\nAllow: /preview/open/\nDisallow: /*.pdf$\nDisallow: /a/*/secret\n", "VoiceHealth");

        Assert.Equal(expected, rules.Allows(path));
    }

    [Fact]
    public void Parse_GroupOfOurName_ReplacesTheGeneralOne()
    {
        RobotsRules rules = RobotsRules.Parse(
            "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: VoiceHealth/1.0\nCrawl-delay: 2.5\nDisallow: /private/\nSitemap: https://site.test/s.xml", "VoiceHealth");

        Assert.True(rules.Allows("/open/"));
        Assert.False(rules.Allows("/private/x"));
        Assert.Equal(TimeSpan.FromSeconds(2.5), rules.CrawlDelay);
        Assert.Equal(["https://site.test/s.xml"], rules.Sitemaps);
    }

    [Fact]
    public void Allows_SameLengthAllowAndDisallow_Allows()
    {
        Assert.True(RobotsRules.Parse("User-agent: *\nDisallow: /x\nAllow: /x", "VoiceHealth").Allows("/x/1"));
    }

    [Fact]
    public void Allows_EmptyDisallow_ForbidsNothing()
    {
        Assert.True(RobotsRules.Parse("User-agent: *\nDisallow:\n", "VoiceHealth").Allows("/anything"));
    }

    [Fact]
    public void Allows_ManyStars_StaysFast()
    {
        RobotsRules rules = RobotsRules.Parse("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 50)) + "b$", "VoiceHealth");

        Assert.True(rules.Allows("/" + new string('a', 400)));
    }
}
