using VoiceHealth.Content.Pages;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction.Html;

/// <summary>What markup inside a sentence makes of it: never the opposite, never another number, never nothing without a word.</summary>
public sealed class ElementTextTests
{
    private const string Hidden = "<span class=\"nhsuk-u-visually-hidden\">";

    [Theory]
    [InlineData("<p>Do " + Hidden + "not </span>drive.</p>", "Do not drive.")]
    [InlineData("<p>" + Hidden + "Do not </span>drive.</p>", "Do not drive.")]
    [InlineData("<p>You should <b>" + Hidden + "never</span> mix</b> them.</p>", "You should never mix them.")]
    [InlineData("<p>Rest.<br>" + Hidden + "Never </span>drive.</p>", "Rest. Never drive.")]
    [InlineData("<ul><li>do " + Hidden + "not </span>drive</li></ul>", "do not drive")]
    [InlineData("<div>Do " + Hidden + "not </span>drive.</div>", "Do not drive.")]
    [InlineData("<p>You should <img alt=\"never\"> mix them.</p>", "You should never mix them.")]
    [InlineData("<div>You should <img alt=\"never\"> mix them.</div>", "You should never mix them.")]
    [InlineData("<ul><li>you should <picture><img alt=\"never\"></picture> mix them</li></ul>", "you should never mix them")]
    public void Sentence_WordsThatAreHeardAndNotSeen_AreSaid(string html, string text)
    {
        Page page = SamplePage.Read(html);

        Assert.Equal(text, page.Text);
        Assert.Empty(page.Issues);
    }

    [Theory]
    [InlineData("<p>" + Hidden + "Information: </span>Rest well.</p>")]
    [InlineData("<p>Rest well." + Hidden + "(opens in new tab)</span></p>")]
    [InlineData("<h2>" + Hidden + "Help: </span>Rest well.</h2><p>x</p>")]
    [InlineData("<h2>Rest well." + Hidden + " - Sample</span></h2><p>x</p>")]
    public void Sentence_LabelsForScreenReaders_AreNotPartOfIt(string html)
    {
        Page page = SamplePage.Read(html);

        Assert.Equal("Rest well.", page.Text.Split('\n')[0]);
        Assert.Empty(page.Issues);
    }

    [Theory]
    [InlineData("on the 1<sup>st</sup> day", "on the 1st day")]
    [InlineData("vitamin B<sub>12</sub> and CO<sub>2</sub>.", "vitamin B12 and CO2.")]
    [InlineData("H<sub>2</sub>O", "H2O")]
    [InlineData("37<sup>o</sup>C", "37°C")]
    [InlineData("25 kg/m<sup>2</sup>", "25 kg/m²")]
    [InlineData("take 1<sup>1</sup>/<sub>2</sub> tablets", "take 1 1/2 tablets")]
    [InlineData("Brand<sup>®</sup> pills", "Brand® pills")]
    public void Raised_KnownToBeOneWord_IsWrittenTogether(string html, string text)
    {
        Page page = SamplePage.Read($"<p>{html}</p>");

        Assert.Equal(text, page.Text);
        Assert.Empty(page.Issues);
    }

    [Theory]
    [InlineData("take 2<sup>3</sup> mg", "take 2 to the power of 3 mg", "raised-number")]
    [InlineData("10<sup>9</sup>/L", "10 to the power of 9/L", "raised-number")]
    [InlineData("10<sup>-3</sup>", "10 to the power of minus 3", "raised-number")]
    [InlineData("take 2<sub>3</sub> mg", "take 2 3 mg", "raised-text")]
    [InlineData("it hurts<sup>4</sup> times", "it hurts 4 times", "raised-text")]
    [InlineData("take 5 mg.<sup>2</sup>Then", "take 5 mg. 2 Then", "raised-text")]
    [InlineData("take 2<sup><b><i>3</i></b></sup> mg", "take 2 3 mg", "raised-text")]
    [InlineData("take 2<sup><a href=\"#note\">3</a></sup> mg", "take 2 mg", "footnote-left-out")]
    [InlineData("take 2<sup>[3]</sup> mg", "take 2 mg", "footnote-left-out")]
    public void Raised_ThatWouldMakeAnotherNumber_IsKeptApartAndReported(string html, string text, string issue)
    {
        Page page = SamplePage.Read($"<p>{html}</p>");

        Assert.Equal(text, page.Text);
        Assert.Equal(issue, Assert.Single(page.Issues).Code);
    }

    [Theory]
    [InlineData("<p>Take 2 <del>or 20</del> tablets.</p>", "or 20")]
    [InlineData("<p>Take 2 <s>or 20</s> tablets.</p>", "or 20")]
    [InlineData("<p>Take 2 <span style=\"text-decoration: line-through\">or 20</span> tablets.</p>", "or 20")]
    [InlineData("<div>Take 2 <del>or 20</del> tablets.</div>", "or 20")]
    [InlineData("<p>Take 2 tablets.</p><del><p>Or 20.</p></del>", "Or 20.")]
    [InlineData("<p>Take 2 tablets.</p><table><tr><td style=\"text-decoration:line-through\">Or 20.</td></tr></table>", "Or 20.")]
    public void Deleted_WhereverItStands_IsNotSaidAndReported(string html, string words)
    {
        Page page = SamplePage.Read(html);

        Assert.Equal("Take 2 tablets.", page.Text);
        ExtractionIssue issue = Assert.Single(page.Issues);
        Assert.Equal("deleted-text", issue.Code);
        Assert.Contains($"\"{words}\"", issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<noscript>Call 999.</noscript>")]
    [InlineData("<template><p>Call 999.</p></template>")]
    [InlineData("<svg><text>Call 999.</text></svg>")]
    [InlineData("<button>Call 999.</button>")]
    [InlineData("<textarea>Call 999.</textarea>")]
    [InlineData("<div hidden><p>Call 999.</p></div>")]
    [InlineData("<ul><li>rest</li><li hidden>Call 999.</li></ul>")]
    [InlineData("<p>Rest. <button>Call 999.</button></p>")]
    [InlineData("<p><img alt=\"Call 999.\"></p>")]
    [InlineData("<p>" + Hidden + "Call 999. </span><b>Rest.</b></p>")]
    public void Unseen_WithWords_IsReported(string html)
    {
        Page page = SamplePage.Read("<p>Text.</p>" + html);

        Assert.DoesNotContain("999", page.Text, StringComparison.Ordinal);
        Assert.Contains("\"Call 999.\"", Assert.Single(page.Issues).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unseen_VeryOften_IsReportedWithinBounds()
    {
        Page page = SamplePage.Read("<p>Text.</p>" + string.Concat(Enumerable.Repeat("<p>a <s>b</s></p>", 1000)));

        Assert.Equal(201, page.Issues.Length);
        Assert.Equal("more-issues", page.Issues[^1].Code);
    }
}
