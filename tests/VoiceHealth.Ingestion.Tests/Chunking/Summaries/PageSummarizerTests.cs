using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Ingestion.Chunking;
using static VoiceHealth.Ingestion.Tests.Chunking.PageBuilder;

namespace VoiceHealth.Ingestion.Tests.Chunking.Summaries;

public sealed class PageSummarizerTests
{
    private const string Definition = "Sample pox is a mild illness that causes an itchy rash on the arms and legs.";

    [Fact]
    public void Summarize_Page_StartsWithWhatTheTopicIs()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("", HealthAspect.Overview, P(Definition), P("Most people with sample pox get better within a week or two without treatment."))
            .Section("Causes", HealthAspect.Causes, P("Sample pox is caused by a germ that lives on door handles and spreads by touch."))
            .Build());

        Assert.Equal(Definition, OfPage(page)[0]);
        Assert.InRange(SentenceReader.Words(page.Summaries[0].Sentences), 20, 60);
    }

    [Theory]
    [InlineData("But call a doctor if the rash spreads to your face.")]
    [InlineData("Do not use it if you are pregnant.")]
    [InlineData("However, it is not safe for babies.")]
    public void Summarize_SentenceWithAQualifier_KeepsBothOrNeither(string qualifier)
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("", HealthAspect.Overview, P($"Sample pox cream calms the itchy rash of sample pox within a day. {qualifier}"), P(Definition))
            .Build());

        string[] summary = OfPage(page);
        Assert.Equal(summary.Any(sentence => sentence.StartsWith("Sample pox cream", StringComparison.Ordinal)), summary.Contains(qualifier));
        Assert.Contains(qualifier, summary);
    }

    [Fact]
    public void Summarize_SentenceThatLeans_ComesOnlyAfterTheOneItLeansOn()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("", HealthAspect.Overview, P("It is common in spring and affects people of every age in all parts of the country."), P(Definition + " It usually clears up by itself."))
            .Build());

        Assert.Equal([Definition, "It usually clears up by itself."], OfPage(page));
    }

    [Fact]
    public void Summarize_SentenceThatOnlySendsElsewhere_IsLeftToTheFullText()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("", HealthAspect.Overview, P(Definition), P("The Sample Pox Society has separate information about sample pox that runs in families."), P("Most people with sample pox get better within a week or two."))
            .Build());

        Assert.Equal([Definition, "Most people with sample pox get better within a week or two."], OfPage(page));
    }

    [Fact]
    public void Summarize_ShortListOfASection_IsToldWhole()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("", HealthAspect.Overview, P(Definition))
            .Section("Symptoms of sample pox", HealthAspect.Symptoms, P("Symptoms of sample pox include:"), List("an itchy rash", "a high temperature", "tiredness"))
            .Build());

        Assert.Equal(
            ["Symptoms of sample pox include:", "an itchy rash", "a high temperature", "tiredness"],
            page.Summaries.Single(summary => summary.Aspect == HealthAspect.Symptoms).Sentences.Select(sentence => sentence.Quote));
    }

    [Fact]
    public void Summarize_SectionThatOnlyLeans_SaysItsHeadingFirst()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("", HealthAspect.Overview, P(Definition))
            .Section("How sample pox spreads", HealthAspect.Contagiousness, P("It spreads by touching things that someone with the illness has touched."))
            .Build());

        VoiceSummary summary = page.Summaries.Single(summary => summary.Aspect == HealthAspect.Contagiousness);
        Assert.Equal((SentenceKind.Heading, "How sample pox spreads"), (summary.Sentences[0].Kind, summary.Sentences[0].Quote));
    }

    [Fact]
    public void Summarize_PageWithNothingButACard_TellsTheCardWhole()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("Help", HealthAspect.None, Card(Urgency.Emergency, "Call 999 if:", List("you faint", "you cannot breathe")))
            .Build());

        Assert.Equal(["Call 999 if:", "you faint", "you cannot breathe"], OfPage(page));
    }

    [Fact]
    public void Summarize_DoseUnderAWarning_TellsTheWarningWholeAndInOrder()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("", HealthAspect.Overview, P(Definition))
            .Section(
                "How to take pox drops",
                HealthAspect.UsageOrSchedule,
                P("Grown-ups take 2 drops of it with a meal. Leave four hours before the next ones. Shake the bottle of pox drops well and keep it in a cool and dark place."),
                Callout("Important", P("Never take more than 8 drops in one day. Too many pox drops can harm you, even when you feel well.")))
            .Build());

        string[] said = [.. page.Summaries.Single(summary => summary.Aspect == HealthAspect.UsageOrSchedule).Sentences.Select(sentence => sentence.Quote)];

        Assert.Equal(["Important", "Never take more than 8 drops in one day.", "Too many pox drops can harm you, even when you feel well."], said[^3..]);
        Assert.Contains("Grown-ups take 2 drops of it with a meal.", said);
    }

    [Fact]
    public void Summarize_WarningTooLongForASummary_TellsNoPartOfIt()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("", HealthAspect.Overview, P(Definition))
            .Section(
                "Using sample pox cream",
                HealthAspect.Treatments,
                P("Sample pox cream is put on in a thin layer twice a day until the rash has gone."),
                Callout("Important", [.. Enumerable.Range(1, 6).Select(day => P($"On day {day} look at the skin under the sample pox cream and stop if it hurts or turns dark."))]))
            .Build());

        Assert.Equal(
            ["Sample pox cream is put on in a thin layer twice a day until the rash has gone."],
            page.Summaries.Single(summary => summary.Aspect == HealthAspect.Treatments).Sentences.Select(sentence => sentence.Quote));
    }

    [Fact]
    public void Summarize_NoticeOfTheTimes_IsLeftToTheEnd()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("Coronavirus (COVID-19) update", HealthAspect.None, P("Clinics for sample pox and other kinds of pox are open again in every town of the country."))
            .Section("About", HealthAspect.Overview, P(Definition + " Most people with sample pox get better within a week or two."))
            .Build());

        Assert.Equal(Definition, OfPage(page)[0]);
    }

    [Fact]
    public void Summarize_AnyPage_QuotesItsChunksInSourceOrder()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("", HealthAspect.Overview, P(Definition), P("Children get sample pox more often than adults do."), P("A sample pox rash can last for a week, or two weeks in older people."))
            .Section("Treatment", HealthAspect.Treatments, P("Cool baths help the itch of sample pox."), P("Creams from a pharmacy help with the itchy rash too."))
            .Build());

        var spans = page.Chunks.SelectMany(chunk => chunk.Sentences).Select(sentence => sentence.Span).ToHashSet();
        foreach (VoiceSummary summary in page.Summaries)
        {
            Assert.All(summary.Sentences, sentence => Assert.Contains(sentence.Span, spans));
            Assert.Equal(summary.Sentences.OrderBy(sentence => sentence.Span.Start), summary.Sentences);
        }
    }

    private static string[] OfPage(SpeakablePage page) => [.. page.Summaries[0].Sentences.Select(sentence => sentence.Quote)];
}
