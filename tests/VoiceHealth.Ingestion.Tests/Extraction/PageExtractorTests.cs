using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction;

public sealed class PageExtractorTests
{
    [Theory]
    [InlineData("<main><h1>Page not found</h1><p>Sorry.</p></main>", RejectionReason.ErrorPage)]
    [InlineData("<main><h1>Hill fever</h1><p>Sorry, we could not find that page.</p></main>", RejectionReason.ErrorPage)]
    [InlineData("<main><h1>Sorry, there is a problem with the service</h1><p>Try later.</p></main>", RejectionReason.ErrorPage)]
    [InlineData("<main><h1>Log in</h1><form><input type=\"password\"></form><p>Enter it.</p></main>", RejectionReason.LoginWall)]
    [InlineData("<main><h1>Password required</h1><p>Enter it.</p></main>", RejectionReason.LoginWall)]
    [InlineData("<meta http-equiv=\"Refresh\" content=\"0; URL=/other/\"><main><h1>Hill fever</h1><p>Text.</p></main>", RejectionReason.Redirect)]
    [InlineData("<main><h1>Hill fever</h1>  <img alt=\"x\"></main>", RejectionReason.Empty)]
    [InlineData("<main><p>Text.</p></main>", RejectionReason.Untitled)]
    [InlineData("{\"statusCode\":404,\"message\":\"Resource not found\"}", RejectionReason.ErrorPage)]
    [InlineData("{\"@type\":\"MedicalWebPage\"", RejectionReason.ErrorPage)]
    [InlineData("%PDF-1.7", RejectionReason.NotText)]
    [InlineData("GIF\0\0", RejectionReason.NotText)]
    public void Extract_NoTopic_SaysWhy(string content, RejectionReason reason)
    {
        PageExtraction extraction = SamplePage.Extract(SamplePage.RawHtml(content));

        Assert.Null(extraction.Page);
        Assert.Equal(reason, extraction.Rejection?.Reason);
    }

    [Theory]
    [InlineData("<main><h1>Hill fever</h1><p>Sorry to hear that you are ill.</p></main>")]
    [InlineData("<main><h1>Problems with login muscles</h1><p>Text.</p></main>")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"600\"><main><h1>Hill fever</h1><p>Text.</p></main>")]
    public void Extract_TopicThatOnlyResemblesOne_IsRead(string html)
    {
        Assert.NotNull(SamplePage.Extract(SamplePage.RawHtml(html)).Page);
    }

    [Fact]
    public void Extract_MoreBytesThanAllowed_IsRejectedUnread()
    {
        var extractor = new PageExtractor(new ExtractionOptions { MaxBytes = 100 });

        Assert.Equal(RejectionReason.TooLarge, extractor.Extract(SamplePage.Raw(new string('x', 200))).Rejection?.Reason);
    }

    [Fact]
    public void Extract_TwoMainParts_ReadsBothAndReports()
    {
        Page page = SamplePage.Extract(SamplePage.RawHtml("<main><h1>Sample</h1><p>One.</p></main><main><p>Two.</p></main>")).Page!;

        Assert.Equal("One.\nTwo.", page.Text);
        Assert.Equal("several-main-parts", Assert.Single(page.Issues).Code);
    }

    [Fact]
    public void Extract_NoMainPart_ReadsTheBodyWithoutItsChrome()
    {
        Page page = SamplePage.Extract(SamplePage.RawHtml(
            "<body><nav><p>Menu</p></nav><h1>Sample</h1><p>Text.</p><footer><p>Footer</p></footer></body>")).Page!;

        Assert.Equal("Text.", page.Text);
    }

    [Fact]
    public void Extract_AnyBlock_HasTheSpanAndPathOfItsText()
    {
        Page page = SamplePage.Read("<section><p>One.</p></section><section><h2>Two</h2><p>Three.</p><ul><li>four</li><li>five</li></ul></section>");

        ListBlock list = Assert.IsType<ListBlock>(page.Sections[1].Blocks[1]);
        Assert.Equal("One.\nTwo\nThree.\nfour\nfive", page.Text);
        Assert.Equal(new SourceSpan(SamplePage.Path, "section[2]/ul[1]/li[2]", 21, 4), list.Items[1].Span);
        Assert.Equal("four\nfive", page.Text.Substring(list.Span.Start, list.Span.Length));
        Assert.Equal("Two", page.Text.Substring(page.Sections[1].HeadingSpan!.Start, page.Sections[1].HeadingSpan!.Length));
    }
}
