using VoiceHealth.Content.Pages;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction.Chrome;

public sealed class ChromeRulesTests
{
    [Theory]
    [InlineData("<nav class=\"nhsuk-contents-list\"><h2>Contents</h2><ol><li>Overview</li></ol></nav>")]
    [InlineData("<div class=\"nhsuk-review-date\"><p class=\"nhsuk-body-s\">Page last reviewed: 1 May 2021</p></div>")]
    [InlineData("<div><p class=\"nhsuk-body-s\">Page last reviewed: 1 May 2021<br>Next review due: 1 May 2024</p></div>")]
    [InlineData("<p>Media last reviewed: 1 May 2021</p>")]
    [InlineData("<div class=\"nhsuk-survey-panel\" id=\"nhsuk-survey-panel\"><h2>Help us</h2><p>Take our survey</p></div>")]
    [InlineData("<div id=\"sibling-nav\" class=\"beta-hub-sibling-nav\"><h2>More in <a href=\"../\">Hub</a></h2><ul><li>Sibling</li></ul></div>")]
    [InlineData("<div class=\"nhsuk-back-to-top\"><a href=\"#top\">Back to top</a></div>")]
    [InlineData("<div class=\"app-brightcove-video\"><button>Play</button><p>Video player</p></div>")]
    [InlineData("<ul><li><a href=\"#one\">One</a></li><li><a href=\"#two\">Two</a></li></ul>")]
    [InlineData("<div class=\"nhsuk-cookie-banner\"><h2>Cookies</h2></div>")]
    [InlineData("<template><p>Hidden</p></template><noscript><p>Hidden</p></noscript><p hidden>Hidden</p><p style=\"display: none\">Hidden</p>")]
    public void Extract_ChromeAmongText_LeavesOnlyTheText(string chrome)
    {
        Page page = SamplePage.Read($"<p>The topic.</p>{chrome}<p>Its end.</p>");

        Assert.Equal("The topic.\nIts end.", page.Text);
        Assert.Single(page.Sections);
    }

    [Theory]
    [InlineData("<p>Your medicine was last reviewed by a doctor.</p>", "Your medicine was last reviewed by a doctor.")]
    [InlineData("<ul><li><a href=\"#\">One</a></li></ul>", "One")]
    [InlineData("<ul><li><a href=\"#one\">One</a> and more</li></ul>", "One and more")]
    public void Extract_TextThatOnlyResemblesChrome_IsKept(string main, string text)
    {
        Assert.Equal(text, SamplePage.Read(main).Text);
    }
}
