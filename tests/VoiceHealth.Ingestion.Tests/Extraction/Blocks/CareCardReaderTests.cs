using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Pages;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction.Blocks;

public sealed class CareCardReaderTests
{
    private const string Items = "<ul><li>it hurts</li><li>it itches</li></ul>";

    [Theory]
    [InlineData("nhsuk-care-card nhsuk-care-card--non-urgent", Urgency.NonUrgent)]
    [InlineData("nhsuk-care-card nhsuk-care-card--urgent", Urgency.Urgent)]
    [InlineData("nhsuk-care-card nhsuk-care-card--immediate", Urgency.Emergency)]
    [InlineData("nhsuk-card nhsuk-card--care nhsuk-card--care--non-urgent", Urgency.NonUrgent)]
    [InlineData("nhsuk-card nhsuk-card--care nhsuk-card--care--urgent", Urgency.Urgent)]
    [InlineData("nhsuk-card nhsuk-card--care nhsuk-card--care--emergency", Urgency.Emergency)]
    [InlineData("NHSUK-CARD--CARE--EMERGENCY", Urgency.Emergency)]
    public void Read_ClassesOfEveryGeneration_GiveTheLevel(string classes, Urgency level)
    {
        Page page = SamplePage.Read($"<div class=\"{classes}\"><h3 class=\"nhsuk-card__heading\">See someone if:</h3>{Items}</div>");

        CareCardBlock card = Assert.IsType<CareCardBlock>(Assert.Single(page.Sections[0].Blocks));
        Assert.Equal((level, "See someone if:"), (card.Level, card.Heading));
        Assert.Equal(["it hurts", "it itches"], Assert.IsType<ListBlock>(Assert.Single(card.Blocks)).Items.Select(item => item.Text));
        Assert.Empty(page.Issues);
    }

    [Theory]
    [InlineData("Non-urgent advice:  ", Urgency.NonUrgent)]
    [InlineData("Urgent advice: ", Urgency.Urgent)]
    [InlineData("Immediate action required:", Urgency.Emergency)]
    public void Read_LevelOnlyInHiddenPrefix_TakesItFromThere(string prefix, Urgency level)
    {
        Page page = SamplePage.Read(Card("nhsuk-card--care", prefix, "Go somewhere if:"));

        CareCardBlock card = Assert.IsType<CareCardBlock>(Assert.Single(page.Sections[0].Blocks));
        Assert.Equal((level, "Go somewhere if:"), (card.Level, card.Heading));
        Assert.Empty(page.Issues);
    }

    [Theory]
    [InlineData("nhsuk-card--care nhsuk-card--care--semi-urgent", "Soon advice: ", "card-without-level")]
    [InlineData("nhsuk-card--care", "", "card-without-level")]
    [InlineData("nhsuk-card--care nhsuk-card--care--urgent", "Soon advice: ", "card-level-unknown")]
    [InlineData("nhsuk-card--care nhsuk-card--care--non-urgent", "Immediate action required: ", "card-levels-disagree")]
    [InlineData("nhsuk-card--care nhsuk-card--care--non-urgent nhsuk-card--care--emergency", "", "card-levels-disagree")]
    public void Read_SignsMissingUnknownOrAtOdds_IsAnEmergencyAndAnIssue(string classes, string prefix, string issue)
    {
        Page page = SamplePage.Read(Card(classes, prefix, "Do something if:"));

        Assert.Equal(Urgency.Emergency, Assert.IsType<CareCardBlock>(Assert.Single(page.Sections[0].Blocks)).Level);
        Assert.Equal(issue, Assert.Single(page.Issues).Code);
    }

    [Theory]
    [InlineData("nhsuk-care-card nhsuk-care-card--non-urgent", "Call 999 now if:")]
    [InlineData("nhsuk-care-card nhsuk-care-card--non-urgent", "Dial 999 if:")]
    [InlineData("nhsuk-card--care nhsuk-card--care--non-urgent", "Go to your nearest A&amp;E if:")]
    [InlineData("nhsuk-card--care nhsuk-card--care--urgent", "Call 999 or go to A&amp;E immediately if:")]
    public void Read_HeadingMoreUrgentThanItsMarks_IsAnEmergencyAndAnIssue(string classes, string heading)
    {
        Page page = SamplePage.Read(Card(classes, "", heading));

        Assert.Equal(Urgency.Emergency, Assert.IsType<CareCardBlock>(Assert.Single(page.Sections[0].Blocks)).Level);
        Assert.Equal("card-levels-disagree", Assert.Single(page.Issues).Code);
    }

    [Theory]
    [InlineData("nhsuk-card--care--non-urgent", "See a GP or call 111 if:", Urgency.NonUrgent)]
    [InlineData("nhsuk-card--care--non-urgent", "You do not need to call 999 if:", Urgency.NonUrgent)]
    [InlineData("nhsuk-card--care--urgent", "Call 999 if:", Urgency.Urgent)]
    public void Read_HeadingThatItsMarksMayHave_LeavesTheLevel(string classes, string heading, Urgency level)
    {
        Page page = SamplePage.Read(Card(classes, "", heading));

        Assert.Equal(level, Assert.IsType<CareCardBlock>(Assert.Single(page.Sections[0].Blocks)).Level);
        Assert.Empty(page.Issues);
    }

    [Fact]
    public void Read_ClassUrgentAndPrefixNonUrgent_TakesTheMoreUrgent()
    {
        Page page = SamplePage.Read(Card("nhsuk-card--care--urgent", "Non-urgent advice: ", "Ask if:"));

        Assert.Equal(Urgency.Urgent, Assert.IsType<CareCardBlock>(Assert.Single(page.Sections[0].Blocks)).Level);
    }

    [Fact]
    public void Read_PrefixShownToAll_IsNotPartOfTheHeading()
    {
        CareCardBlock card = SamplePage.Single<CareCardBlock>($"<div class=\"nhsuk-card--care--urgent\"><h3>Urgent advice: Call someone if:</h3>{Items}</div>");

        Assert.Equal((Urgency.Urgent, "Call someone if:"), (card.Level, card.Heading));
    }

    [Fact]
    public void Read_UnknownMarkupWithACardsPrefix_IsStillACard()
    {
        Page page = SamplePage.Read(
            "<section><div class=\"new-advice\"><div class=\"new-head\"><h3><span class=\"nhsuk-u-visually-hidden\">Immediate action required: </span>Ring now if:</h3></div>"
            + Items + "</div><p>Something else.</p></section>");

        CareCardBlock card = Assert.IsType<CareCardBlock>(page.Sections[0].Blocks[0]);
        Assert.Equal((Urgency.Emergency, "Ring now if:"), (card.Level, card.Heading));
        Assert.Equal("Something else.", Assert.IsType<ParagraphBlock>(page.Sections[0].Blocks[1]).Text);
    }

    [Fact]
    public void Read_InsetAfterAnEmergencyCard_StandsInTheCard()
    {
        Page page = SamplePage.Read(
            Card("nhsuk-card--care--emergency", "Immediate action required: ", "Ring now if:")
            + "<div class=\"nhsuk-inset-text\"><span class=\"nhsuk-u-visually-hidden\">Information: </span><p>Do not drive.</p></div>");

        CareCardBlock card = Assert.IsType<CareCardBlock>(Assert.Single(page.Sections[0].Blocks));
        InsetBlock inset = Assert.IsType<InsetBlock>(card.Blocks[^1]);
        Assert.Equal("Do not drive.", Assert.IsType<ParagraphBlock>(Assert.Single(inset.Blocks)).Text);
        Assert.EndsWith("Do not drive.", page.Text.Substring(card.Span.Start, card.Span.Length), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nhsuk-card--care--emergency", "<h3>About something else</h3><p>More.</p>")]
    [InlineData("nhsuk-card--care--non-urgent", "<p>More.</p>")]
    public void Read_InsetOfItsOwnSubjectOrAfterAMildCard_StaysOutside(string classes, string inset)
    {
        Page page = SamplePage.Read(Card(classes, "", "Ask if:") + $"<div class=\"nhsuk-inset-text\">{inset}</div>");

        Assert.Collection(page.Sections[0].Blocks, block => Assert.IsType<CareCardBlock>(block), block => Assert.IsType<InsetBlock>(block));
    }

    [Fact]
    public void Read_NoHeadingAndBlankItems_KeepsTheLevelAndReports()
    {
        Page page = SamplePage.Read("<p>Text.</p><div class=\"nhsuk-card--care--emergency\"><h3> </h3><ul><li></li><li>  </li></ul></div>");

        CareCardBlock card = Assert.IsType<CareCardBlock>(page.Sections[0].Blocks[1]);
        Assert.Equal(Urgency.Emergency, card.Level);
        Assert.Empty(card.Blocks);
        Assert.Equal("card-without-heading", Assert.Single(page.Issues).Code);
    }

    [Theory]
    [InlineData("<table><tr><td>{0}</td></tr></table>")]
    [InlineData("<x-panel>{0}</x-panel>")]
    [InlineData("<b><i>{0}</i></b>")]
    [InlineData("<ul><li>{0}</li></ul>")]
    public void Read_CardInsideOtherMarkup_KeepsItsLevel(string around)
    {
        string card = Card("nhsuk-card--care--emergency", "Immediate action required: ", "Ring now if:");

        Page page = SamplePage.Read(around.Replace("{0}", card, StringComparison.Ordinal));

        Assert.Equal(Urgency.Emergency, Assert.Single(page.Sections.SelectMany(section => section.Blocks).OfType<CareCardBlock>()).Level);
    }

    private static string Card(string classes, string prefix, string heading) =>
        $"""
        <div class="{classes}"><div class="nhsuk-card--care__heading-container"><h3 class="nhsuk-card--care__heading"><span role="text">
        <span class="nhsuk-u-visually-hidden">{prefix}</span>{heading}</span></h3><span class="nhsuk-card--care__arrow" aria-hidden="true"></span></div>
        <div class="nhsuk-card__content">{Items}</div></div>
        """;
}
