using System.Text;
using VoiceHealth.Ingestion.Extraction;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction.Html;

public sealed class MarkupBudgetTests
{
    [Theory]
    [InlineData("<div>", 200_000)]
    [InlineData("<p><b title=\"{0}\">x", 40_000)]
    [InlineData("<table><a href=\"{0}\">", 40_000)]
    public void Extract_MarkupMadeToExhaustAParser_IsRefusedUnparsed(string tag, int times)
    {
        var html = new StringBuilder("<main><h1>Sample</h1>");
        for (int i = 0; i < times; i++)
        {
            html.Append(tag.Replace("{0}", i.ToString(), StringComparison.Ordinal));
        }

        PageExtraction extraction = SamplePage.Extract(SamplePage.RawHtml(html.ToString()));

        Assert.Equal(RejectionReason.TooTangled, extraction.Rejection?.Reason);
    }

    [Fact]
    public void Extract_LongPageOfUnclosedItems_IsRead()
    {
        PageExtraction extraction = SamplePage.Extract(SamplePage.Raw("<ul>" + string.Concat(Enumerable.Repeat("<li>item<p>text", 20_000))));

        Assert.NotNull(extraction.Page);
    }

    [Fact]
    public void Extract_HeadingOfAHundredThousandWords_IsReadAtOnce()
    {
        string heading = string.Concat(Enumerable.Repeat("treat how why when is ", 20_000));

        PageExtraction extraction = SamplePage.Extract(SamplePage.Raw($"<h2>{heading}</h2><p>Text.</p>"));

        Assert.Equal(2, extraction.Page!.Text.Split('\n').Length);
    }

    [Fact]
    public void Extract_VeryDeepNesting_KeepsTheText()
    {
        string open = string.Concat(Enumerable.Repeat("<div><i></i>", 3_000));

        PageExtraction extraction = SamplePage.Extract(SamplePage.Raw(open + "<p>Down here.</p>"));

        Assert.Equal("Down here.", extraction.Page!.Text);
        Assert.Equal("nested-too-deep", Assert.Single(extraction.Page.Issues).Code);
    }
}
