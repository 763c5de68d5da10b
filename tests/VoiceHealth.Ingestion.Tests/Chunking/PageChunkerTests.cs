using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Ingestion.Chunking;
using VoiceHealth.Ingestion.Chunking.Speech;
using static VoiceHealth.Ingestion.Tests.Chunking.PageBuilder;

namespace VoiceHealth.Ingestion.Tests.Chunking;

public sealed class PageChunkerTests
{
    private const string Filler = "Most people feel tired for a while and then get better at home without any treatment at all.";

    [Fact]
    public void Chunk_ParagraphsOfASection_ArePackedIntoChunksOfListenableLength()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder().Section("About", HealthAspect.Overview, P(Filler + " " + Filler), P(Filler), P(Filler + " " + Filler)).Build());

        Assert.Equal(2, page.Chunks.Length);
        Assert.All(page.Chunks, chunk => Assert.InRange(SentenceReader.Words(chunk.Sentences), 25, 75));
        Assert.Equal([0, 1], page.Chunks.Select(chunk => chunk.Ordinal));
        Assert.Equal([0, 1], page.Chunks.Select(chunk => chunk.Group));
    }

    [Fact]
    public void Chunk_LongList_KeepsItsLeadInOnEveryChunkOfOneGroup()
    {
        string[] items = [.. Enumerable.Range(1, 20).Select(number => $"a rather long description of sign number {number}")];

        SpeakablePage page = PageChunker.Chunk(new PageBuilder().Section("Symptoms", HealthAspect.Symptoms, P("Signs include:"), List(items)).Build());

        Assert.True(page.Chunks.Length > 1);
        Assert.Single(page.Chunks.Select(chunk => chunk.Group).Distinct());
        Assert.All(page.Chunks, chunk => Assert.Equal((SentenceKind.LeadIn, "Signs include:"), (chunk.Sentences[0].Kind, chunk.Sentences[0].Quote)));
        Assert.Equal(items, page.Chunks.SelectMany(chunk => chunk.Sentences).Where(sentence => sentence.Kind == SentenceKind.ListItem).Select(sentence => sentence.Quote));
    }

    [Fact]
    public void Chunk_CareCard_StandsAloneWithItsHeadingUrgencyAndInset()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section(
                "Symptoms",
                HealthAspect.Symptoms,
                P(Filler),
                Card(Urgency.Emergency, "Call 999 if:", List("you cannot breathe", "you faint"), Inset(P("Do not drive. Ask someone else."))),
                P(Filler))
            .Build());

        Chunk card = Assert.Single(page.Chunks, chunk => chunk.Kind == ChunkKind.CareCard);
        Assert.Equal((Urgency.Emergency, HealthAspect.MedicalHelpEmergency, "Symptoms"), (card.Urgency, card.Aspect, card.Heading));
        Assert.Equal(
            [SentenceKind.Heading, SentenceKind.ListItem, SentenceKind.ListItem, SentenceKind.Plain, SentenceKind.Plain],
            card.Sentences.Select(sentence => sentence.Kind));
    }

    [Fact]
    public void Chunk_CareCardWithNothingButAHeading_KeepsTheHeading()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("Help", HealthAspect.None, Card(Urgency.Urgent, "Call 111 if your child is drowsy"))
            .Build());

        Assert.Equal("Call 111 if your child is drowsy", Assert.Single(Assert.Single(page.Chunks).Sentences).Quote);
    }

    [Fact]
    public void Chunk_CareCardInsideAnExpander_KeepsItsOwnUrgency()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("Babies", HealthAspect.Children, Expander("What to look for", P(Filler), Card(Urgency.Urgent, "Call 111 if:", List("they are floppy")), P(Filler)))
            .Build());

        Assert.Equal([ChunkKind.Expander, ChunkKind.CareCard, ChunkKind.Expander], page.Chunks.Select(chunk => chunk.Kind));
        Assert.Equal([Urgency.None, Urgency.Urgent, Urgency.None], page.Chunks.Select(chunk => chunk.Urgency));
        Assert.Equal("What to look for", page.Chunks[2].Sentences[0].Quote);
    }

    [Fact]
    public void Chunk_CalloutWithNothingHeardInIt_KeepsItsHeading()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("Help", HealthAspect.None, Callout("Rest well", P("(see below)"), List("This video shows it.")))
            .Build());

        Assert.Equal("Rest well", Assert.Single(Assert.Single(page.Chunks).Sentences).Quote);
    }

    [Fact]
    public void Chunk_DontListWhoseItemsDoNotSayNot_SaysDoNotEachTime()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("Self-care", HealthAspect.SelfCare, DoDont(isDo: false, "Don't", "scratch the spots", "do not share towels"))
            .Build());

        Assert.Equal(["Do not", "do not scratch the spots", "do not share towels"], page.Chunks[0].Sentences.Select(sentence => sentence.Spoken));
        Assert.Equal(ChunkKind.DoNot, page.Chunks[0].Kind);
    }

    [Fact]
    public void Chunk_ListStraightUnderAHeading_IsIntroducedByIt()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder().Section("Signs of sample pox", HealthAspect.Symptoms, List("spots", "fever")).Build());

        Assert.Equal((SentenceKind.Heading, "Signs of sample pox"), (page.Chunks[0].Sentences[0].Kind, page.Chunks[0].Sentences[0].Quote));
    }

    [Fact]
    public void Chunk_LeadInWithNothingAfterIt_IsDroppedWithAReason()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder().Section("More", HealthAspect.None, P(Filler), P("Related topics are:"), Link("Find a clinic")).Build());

        Assert.Equal(
            [("Related topics are:", "lead-in-without-items"), ("Find a clinic", "action-link")],
            page.Dropped.Select(text => (text.Quote, text.Reason)));
    }

    [Fact]
    public void Chunk_Table_IsReadByRowWithItsColumns()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("Doses", HealthAspect.UsageOrSchedule, Table("Doses by age", ["Age", "How much", "How often"], ["Under 5", "5ml", "4 times a day"], ["Over 5", "10ml", ""]))
            .Build());

        Assert.Equal(
            ["Doses by age", "Under 5: How much 5 millilitres, How often 4 times a day", "Over 5: How much 10 millilitres"],
            page.Chunks.SelectMany(chunk => chunk.Sentences).Select(sentence => sentence.Spoken));
    }

    [Fact]
    public void Chunk_TableInAnExpander_IsReadUnderItsHeading()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("Doses", HealthAspect.UsageOrSchedule, Expander("Doses for children", Table("", ["Age", "Dose"], ["Age 5", "Dose 1 spoon"])))
            .Build());

        Assert.Equal(["Doses for children", "Age 5: Dose 1 spoon"], Assert.Single(page.Chunks).Sentences.Select(sentence => sentence.Spoken));
    }

    [Fact]
    public void Chunk_EndlessTableRow_IsCutIntoChunksOfListenableLength()
    {
        string[] cells = [.. Enumerable.Range(1, 100).Select(number => $"value {number}")];

        SpeakablePage page = PageChunker.Chunk(new PageBuilder().Section("Values", HealthAspect.None, Table("", [], cells)).Build());

        Assert.True(page.Chunks.Length > 1);
        Assert.Empty(SpeechLinter.Lint(page));
        Assert.Equal(string.Join(", ", cells).Replace("value 1, ", "value 1: ", StringComparison.Ordinal), string.Join(", ", page.Chunks.SelectMany(chunk => chunk.Sentences).Select(sentence => sentence.Spoken)));
    }

    [Fact]
    public void Chunk_SentenceThatLeansOnTheLastOne_DoesNotBeginAChunk()
    {
        const string Advice = "Keep the rash cool and dry, wear loose clothes made of cotton, and pat your skin with a soft towel after you wash.";

        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("Care", HealthAspect.SelfCare, P($"{Advice} {Advice} However, see a doctor if it gets worse or does not heal. {Advice} {Advice}"))
            .Build());

        Assert.True(page.Chunks.Length > 1);
        Assert.All(page.Chunks, chunk => Assert.StartsWith("Keep", chunk.Sentences[0].Quote, StringComparison.Ordinal));
    }

    [Fact]
    public void Chunk_ExpanderWithNothingInIt_IsDroppedWithAReason()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder().Section("Care", HealthAspect.SelfCare, P(Filler), Expander("How to bandage")).Build());

        Assert.Equal(("How to bandage", "heading-without-text"), (Assert.Single(page.Dropped).Quote, page.Dropped[0].Reason));
    }

    [Fact]
    public void Chunk_LeadInBeforeADoList_IntroducesIt()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("Self-care", HealthAspect.SelfCare, P(Filler), P("While the rash lasts:"), DoDont(isDo: true, "Do", "keep it dry", "wear loose clothes"))
            .Build());

        Assert.Equal(["While the rash lasts:", "Do", "keep it dry", "wear loose clothes"], page.Chunks[1].Sentences.Select(sentence => sentence.Spoken));
    }

    [Fact]
    public void Chunk_ListOfLinks_IsDroppedWithItsLeadIn()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("More", HealthAspect.None, P(Filler), P("Read more about:"), List("itching", "rashes"), P("You should:"), List("rest", "drink"))
            .Build());

        Assert.Equal(["Read more about:", "itching", "rashes"], page.Dropped.Select(text => text.Quote));
        Assert.Equal([Filler, "You should:", "rest", "drink"], page.Chunks.SelectMany(chunk => chunk.Sentences).Select(sentence => sentence.Quote));
    }

    [Fact]
    public void Chunk_ListOfHelplines_IsKept()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder()
            .Section("Help", HealthAspect.None, P("For more information and support, contact:"), List("Pox Helpline on 0300 123 1044"))
            .Build());

        Assert.Equal("Pox Helpline on 0300 123 1044", Assert.Single(page.Chunks).Sentences[^1].Spoken);
    }

    [Fact]
    public void Chunk_SameBlocksTwice_GivesTheSameIds()
    {
        static SpeakablePage Make(string words) => PageChunker.Chunk(new PageBuilder().Section("About", HealthAspect.Overview, P(Filler + words)).Build());

        Assert.Equal(Make(string.Empty).Chunks[0].Id, Make(string.Empty).Chunks[0].Id);
        Assert.NotEqual(Make(string.Empty).Chunks[0].Id, Make(" Rest.").Chunks[0].Id);
        Assert.StartsWith("/conditions/sample-pox/#Overview/0-", Make(string.Empty).Chunks[0].Id, StringComparison.Ordinal);
    }
}
