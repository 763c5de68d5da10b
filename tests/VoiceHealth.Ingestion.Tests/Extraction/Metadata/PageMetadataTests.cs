using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction.Metadata;

public sealed class PageMetadataTests
{
    private const string Lead = "<p>Hill fever is a sample illness.</p>";

    [Fact]
    public void Extract_GuidePage_IsAboutItsCaption()
    {
        PageInfo info = ReadHtml(
            "<main><h1><span role=\"text\">Overview <span class=\"nhsuk-caption-xl\"><span class=\"nhsuk-u-visually-hidden\"> - </span>Hill fever (HF)</span></span></h1>" + Lead + "</main>");

        Assert.Equal(("Overview", "Hill fever (HF)", "Hill fever (HF)"), (info.Title, info.Caption, info.Topic));
        Assert.Equal(["Hill fever", "HF"], info.Aliases);
    }

    [Fact]
    public void Extract_CaptionNamesBrands_TheyAreOtherNames()
    {
        PageInfo info = ReadHtml("<main><h1>Samplin <span class=\"nhsuk-caption-xl\">Brand names: Hillex, Valleyol</span></h1>" + Lead + "</main>");

        Assert.Equal(("Samplin", "Samplin"), (info.Title, info.Topic));
        Assert.Equal(["Hillex", "Valleyol"], info.Aliases);
    }

    [Theory]
    [InlineData("Overview - Hill fever", "Hill fever")]
    [InlineData("Hill fever – overview", "Hill fever")]
    [InlineData("Overview", "Overview")]
    [InlineData("Overviews of hill fever", "Overviews of hill fever")]
    public void Extract_TitleSaysItIsTheFirstPage_TopicDoesNot(string title, string topic)
    {
        PageInfo info = ReadHtml($"<main><h1>{title}</h1>{Lead}</main>");

        Assert.Equal((title, topic), (info.Title, info.Topic));
    }

    [Theory]
    [InlineData("Hill blood test", "", HealthAspect.Overview, HealthAspect.Diagnosis)]
    [InlineData("Symptoms", "<span class=\"nhsuk-caption-xl\">Hill fever</span>", HealthAspect.Symptoms, HealthAspect.Symptoms)]
    [InlineData("What is hill fever type 1?", "<span class=\"nhsuk-caption-xl\">Hill fever type 1</span>", HealthAspect.Overview, HealthAspect.Types)]
    public void Extract_Opening_IsAboutTheTopicUnlessThePageIsOneOfAGuide(string title, string caption, HealthAspect opening, HealthAspect others)
    {
        Page page = SamplePage.Extract(SamplePage.RawHtml($"<main><h1>{title} {caption}</h1>{Lead}<h2>Quorum</h2>{Lead}</main>")).Page!;

        Assert.Equal([opening, others], page.Sections.Select(section => section.Aspect));
    }

    [Theory]
    [InlineData("Sample (also called hill ague) is mild.", "hill ague")]
    [InlineData("Sample, also known as upland shivers, is mild.", "upland shivers")]
    [InlineData("Sample is mild. It's sometimes called the shakes.", "shakes")]
    [InlineData("Sample, also called red or pink cough, is mild.", "red cough|pink cough")]
    [InlineData("A cold breeze that blows, also called a zephyr, makes it worse.", "")]
    public void Extract_OtherNamesInTheFirstSentences_AreAliases(string intro, string aliases)
    {
        Assert.Equal(aliases, string.Join('|', SamplePage.Read($"<p>{intro}</p>").Info.Aliases));
    }

    [Theory]
    [InlineData("<div class=\"nhsuk-review-date\"><p>Page last reviewed: 3 May 2021<br>Next review due: 4 June 2024</p></div>")]
    [InlineData("<div class=\"review-date\"><p>Page last reviewed: 03/05/2021</p><p>Next review due: 04/06/2024</p></div>")]
    public void Extract_DatesInThePage_AreReadAndTheFilmsAreNot(string dates)
    {
        PageInfo info = SamplePage.Read("<p>Text.</p><p>Media last reviewed: 9 September 2009</p><p>Media review due: 9 September 2012</p>" + dates).Info;

        Assert.Equal((new DateOnly(2021, 5, 3), new DateOnly(2024, 6, 4)), (info.LastReviewed, info.NextReview));
    }

    [Fact]
    public void Extract_FilmDatesAlone_AreNoReview()
    {
        Assert.Null(SamplePage.Read("<p>Text.</p><p>Media last reviewed: 9 September 2009</p>").Info.LastReviewed);
    }

    [Fact]
    public void Extract_JsonLd_SaysDatesAndNamesBeforeThePageDoes()
    {
        const string Data =
            """
            <script type="application/ld+json">broken {</script>
            <script type="application/ld+json">{"@graph":[{"@type":"BreadcrumbList"},{"@type":"MedicalWebPage","alternateName":"Hill ague; Upland shivers",
            "lastReviewed":["2022-01-02T00:00:00+00:00","2025-01-02T00:00:00+00:00"]}]}</script>
            """;

        PageInfo info = SamplePage.Read("<p>Text.</p><p>Page last reviewed: 3 May 2021</p>", Data).Info;

        Assert.Equal((new DateOnly(2022, 1, 2), new DateOnly(2025, 1, 2)), (info.LastReviewed, info.NextReview));
        Assert.Equal(["Hill ague", "Upland shivers"], info.Aliases);
    }

    [Fact]
    public void Extract_NextReviewInWordsIsEarlierThanInJsonLd_TheEarlierIsTaken()
    {
        const string Data = """<script type="application/ld+json">{"@type":"MedicalWebPage","lastReviewed":["2022-01-02T00:00:00+00:00","2025-01-02T00:00:00+00:00"]}</script>""";

        PageInfo info = SamplePage.Read("<p>Text.</p><p>Next review due: 4 June 2024</p>", Data).Info;

        Assert.Equal(new DateOnly(2024, 6, 4), info.NextReview);
    }

    [Fact]
    public void Extract_ContentsListAndSiblings_SayWhereThePageStands()
    {
        const string Contents =
            """
            <nav class="nhsuk-contents-list"><ol><li class="nhsuk-contents-list__item"><span>Overview</span></li>
            <li class="nhsuk-contents-list__item"><a href="/conditions/sample/symptoms/">Symptoms</a></li>
            <li class="nhsuk-contents-list__item"><a href="https://www.example.org/conditions/sample/treatment">Treatment</a></li></ol></nav>
            """;
        const string Siblings = "<div id=\"sibling-nav\"><h2>More in <a href=\"../\">Conditions</a></h2></div>";

        PageExtraction extraction = SamplePage.Extract(SamplePage.Raw(Contents + Lead + Lead + Lead + Lead + Siblings));

        Assert.Equal(["/conditions/sample/symptoms/", "/conditions/sample/treatment/"], extraction.Page!.Info.Children);
        Assert.Equal(["Overview", "Symptoms", "Treatment"], extraction.Contents.Select(entry => entry.Name));
        Assert.Equal("/conditions/", extraction.Page.Info.Parent);
    }

    [Fact]
    public void Extract_AToZ_ListsTopicsAndCrossReferences()
    {
        PageExtraction extraction = SamplePage.Extract(SamplePage.RawHtml(
            """
            <main><h1>Health A to Z</h1><nav id="nhsuk-nav-a-z"><ol><li><a href="#a">A</a></li></ol></nav>
            <ul><li>Ague, see <a href="/conditions/hill-fever/">Hill fever</a></li><li><a href="/conditions/hill-fever/"> Hill fever </a></li><li><a href="#">No page</a></li></ul></main>
            """));

        Assert.Equal(PageKind.Index, extraction.Page!.Info.Kind);
        var target = new Uri("https://www.example.org/conditions/hill-fever/");
        Assert.Equal([new IndexEntry("Ague", "Hill fever", target), new IndexEntry("Hill fever", null, target)], extraction.IndexEntries);
    }

    [Fact]
    public void Extract_PageThatOnlyLeadsOn_IsAHub()
    {
        PageInfo info = SamplePage.Read(Lead + "<ul class=\"nhsuk-hub-key-links\"><li><a href=\"/conditions/a/\">A</a></li><li><a href=\"/conditions/b/\">B</a></li></ul>").Info;

        Assert.Equal(PageKind.Hub, info.Kind);
        Assert.Equal(["/conditions/a/", "/conditions/b/"], info.Children);
    }

    private static PageInfo ReadHtml(string html) => SamplePage.Extract(SamplePage.RawHtml(html)).Page!.Info;
}
