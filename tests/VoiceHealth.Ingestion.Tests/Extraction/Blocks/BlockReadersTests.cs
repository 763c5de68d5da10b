using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Pages;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction.Blocks;

public sealed class BlockReadersTests
{
    [Fact]
    public void Paragraph_LinksBreaksAndInvisibleCharacters_AreOneLineOfText()
    {
        ParagraphBlock paragraph = SamplePage.Single<ParagraphBlock>(
            "<p>Drink <a href=\"/x/\">wa&shy;ter</a>,<br>rest&nbsp;&nbsp;and\n <b>wait</b>.\u200B<script>no()</script><span hidden>not this</span></p>");

        Assert.Equal("Drink water, rest and wait.", paragraph.Text);
    }

    [Theory]
    [InlineData("<a href=\"/x/\">Hill fever</a>", true)]
    [InlineData(" <b><a href=\"/x/\"><span>Hill</span> fever</a></b><br> ", true)]
    [InlineData("<a href=\"/x/\">Hill fever</a> is mild", false)]
    [InlineData("<a href=\"/x/\">Hill</a> <a href=\"/y/\">fever</a>", false)]
    [InlineData("<a id=\"x\">Hill fever</a>", false)]
    public void ParagraphAndItem_OnlyOneLink_AreKnownAsLinks(string text, bool expected)
    {
        Assert.Equal(expected, SamplePage.Single<ParagraphBlock>($"<p>{text}</p>").IsLink);
        Assert.Equal(expected, Assert.Single(SamplePage.Single<ListBlock>($"<ul><li>{text}</li></ul>").Items).IsLink);
        Assert.Equal(expected, Assert.Single(SamplePage.Single<ListBlock>($"<ul><li><p>{text}</p><p>What it is.</p></li></ul>").Items).IsLink);
    }

    [Fact]
    public void List_NestedAndOrdered_KeepsOrderAndDepth()
    {
        ListBlock list = SamplePage.Single<ListBlock>("<ol><li>One<ul><li>a</li><li>b</li></ul></li><li><p>Two</p><p>more</p></li><li> </li></ol>");

        Assert.True(list.Ordered);
        Assert.Equal(["One", "Two"], list.Items.Select(item => item.Text));
        ListBlock inner = Assert.IsType<ListBlock>(Assert.Single(list.Items[0].Blocks));
        Assert.False(inner.Ordered);
        Assert.Equal(["a", "b"], inner.Items.Select(item => item.Text));
        Assert.Equal("more", Assert.IsType<ParagraphBlock>(Assert.Single(list.Items[1].Blocks)).Text);
    }

    [Fact]
    public void List_StrayElementsBetweenListAndItems_LosesNoItem()
    {
        ListBlock list = SamplePage.Single<ListBlock>("<p><b><i>Such as<ul> <li>one <li>two</ul>");

        Assert.Equal(["one", "two"], list.Items.Select(item => item.Text));
    }

    [Fact]
    public void List_OfHeadedParts_IsReadThrough()
    {
        Page page = SamplePage.Read("<ul><li><h2>First</h2><p>One.</p></li><li><h2>Second</h2><p>Two.</p></li></ul>");

        Assert.Equal(["First", "Second"], page.Sections.Select(section => section.Heading));
    }

    [Theory]
    [InlineData("<div class=\"nhsuk-do-dont-list\"><h3 class=\"nhsuk-do-dont-list__label\">{0}</h3><ul class=\"nhsuk-list nhsuk-list--{1}\"><li><svg><path d=\"M1\"/></svg> x </li></ul></div>")]
    [InlineData("<div class=\"nhsuk-card nhsuk-card--feature\"><div class=\"nhsuk-card__content\"><h3 class=\"nhsuk-card__heading\">{0}</h3><ul class=\"nhsuk-list--{1}\"><li>x</li></ul></div></div>")]
    public void DoDont_BothGenerations_AreTheSame(string markup)
    {
        DoDontBlock does = SamplePage.Single<DoDontBlock>(markup.Replace("{0}", "Do", StringComparison.Ordinal).Replace("{1}", "tick", StringComparison.Ordinal));
        DoDontBlock donts = SamplePage.Single<DoDontBlock>(markup.Replace("{0}", "Don&#39;t", StringComparison.Ordinal).Replace("{1}", "cross", StringComparison.Ordinal));

        Assert.Equal((true, "Do", "x"), (does.Do, does.Heading, Assert.Single(does.Items).Text));
        Assert.Equal((false, "Don't", "x"), (donts.Do, donts.Heading, Assert.Single(donts.Items).Text));
    }

    [Theory]
    [InlineData("Do", "cross", "do not give water", false, "Don't")]
    [InlineData("Do", "cross", "give water", true, "Do")]
    [InlineData("Don't", "tick", "do not give water", false, "Don't")]
    [InlineData("Don't", "tick", "give water", false, "Don't")]
    public void DoDont_HeadingAndMarksAtOdds_NeverSaysTheOppositeOfItsItemsAndReports(string heading, string marks, string item, bool isDo, string said)
    {
        Page page = SamplePage.Read($"<div class=\"nhsuk-do-dont-list\"><h3>{heading}</h3><ul class=\"nhsuk-list--{marks}\"><li>{item}</li></ul></div>");

        DoDontBlock block = Assert.IsType<DoDontBlock>(Assert.Single(page.Sections[0].Blocks));
        Assert.Equal((isDo, said), (block.Do, block.Heading));
        Assert.Equal("do-dont-signs-disagree", Assert.Single(page.Issues).Code);
    }

    [Fact]
    public void DoDont_MoreThanItsList_KeepsTheRestAndReports()
    {
        Page page = SamplePage.Read("<div class=\"nhsuk-do-dont-list\"><h3>Do</h3><ul class=\"nhsuk-list--tick\"><li>x</li></ul><p>And rest.</p></div>");

        Assert.Equal("And rest.", Assert.IsType<ParagraphBlock>(page.Sections[0].Blocks[1]).Text);
        Assert.Equal("do-dont-with-more", Assert.Single(page.Issues).Code);
    }

    [Theory]
    [InlineData("<div class=\"nhsuk-warning-callout\"><h3 class=\"nhsuk-warning-callout__label\">Important<span class=\"nhsuk-u-visually-hidden\">:</span></h3><p>Wait.</p></div>")]
    [InlineData("<div class=\"nhsuk-card nhsuk-card--warning\"><div class=\"nhsuk-card__content\"><h3 class=\"nhsuk-card__heading\"> Important </h3><p>Wait.</p></div></div>")]
    public void Callout_BothGenerations_AreTheSame(string markup)
    {
        CalloutBlock callout = SamplePage.Single<CalloutBlock>(markup);

        Assert.Equal("Important", callout.Heading);
        Assert.Equal("Wait.", Assert.IsType<ParagraphBlock>(Assert.Single(callout.Blocks)).Text);
    }

    [Fact]
    public void Inset_WithHeading_HasItAsItsFirstBlockAndStartsNoSection()
    {
        Page page = SamplePage.Read("<div class=\"nhsuk-inset-text\"><span class=\"nhsuk-u-visually-hidden\">Information: </span><h2>More</h2><p>Text.</p></div>");

        InsetBlock inset = Assert.IsType<InsetBlock>(Assert.Single(Assert.Single(page.Sections).Blocks));
        Assert.Equal("More", Assert.IsType<HeadingBlock>(inset.Blocks[0]).Text);
    }

    [Fact]
    public void Expander_SummaryAndText_AreKept()
    {
        ExpanderBlock expander = SamplePage.Single<ExpanderBlock>(
            "<details class=\"nhsuk-details\"><summary><span class=\"nhsuk-details__summary-text\"> How? </span></summary><div class=\"nhsuk-details__text\"><p>So.</p></div></details>");

        Assert.Equal("How?", expander.Summary);
        Assert.Equal("So.", Assert.IsType<ParagraphBlock>(Assert.Single(expander.Blocks)).Text);
    }

    [Fact]
    public void Table_SpansAndRepeatedHeadings_FillEveryRow()
    {
        TableBlock table = SamplePage.Single<TableBlock>(
            """
            <table><caption>Doses</caption><thead><tr><th>Age</th><th>Dose</th><th>Times</th></tr></thead>
            <tr><td rowspan="2"><span class="nhsuk-table-responsive__heading">Age </span>1</td><td>5ml</td><td>2</td></tr>
            <tr><td colspan="2">none</td></tr></table>
            """);

        Assert.Equal("Doses", table.Caption);
        Assert.Equal(["Age", "Dose", "Times"], table.Headers);
        Assert.Equal(["1", "5ml", "2"], table.Rows[0]);
        Assert.Equal(["1", "none", "none"], table.Rows[1]);
    }

    [Fact]
    public void Figure_Credit_IsLeftOut()
    {
        FigureBlock figure = SamplePage.Single<FigureBlock>(
            "<p>Text.</p><figure><img alt=\"A spot\"><figcaption>Red spots. <p>Credit:</p> <p>Some Agency</p></figcaption></figure>");

        Assert.Equal(("A spot", "Red spots."), (figure.Alt, figure.Caption));
    }

    [Theory]
    [InlineData("<div class=\"nhsuk-action-link\"><a class=\"nhsuk-action-link__link\" href=\"/find/\"><svg></svg><span>Find one</span></a></div>")]
    [InlineData("<a class=\"nhsuk-action-link\" href=\"/find/\"><span class=\"nhsuk-action-link__text\">Find one</span></a>")]
    public void ActionLink_BothGenerations_AreTheSame(string markup)
    {
        ActionLinkBlock link = SamplePage.Single<ActionLinkBlock>("<p>Text.</p>" + markup);

        Assert.Equal(("Find one", "/find/"), (link.Text, link.Target));
    }

    [Fact]
    public void Generic_UnknownElementWithText_IsKeptAndReported()
    {
        Page page = SamplePage.Read("<x-note>Keep this.</x-note>");

        Assert.Equal("Keep this.", Assert.IsType<GenericBlock>(Assert.Single(page.Sections[0].Blocks)).Text);
        Assert.Equal("unknown-element", Assert.Single(page.Issues).Code);
    }

    [Fact]
    public void LooseText_BetweenElements_IsKept()
    {
        Assert.Equal(
            ["Before it.", "Inside.", "After it."],
            SamplePage.Blocks("<div>Before <b>it</b>.<p>Inside.</p>After it.</div>").Cast<ParagraphBlock>().Select(paragraph => paragraph.Text));
    }
}
