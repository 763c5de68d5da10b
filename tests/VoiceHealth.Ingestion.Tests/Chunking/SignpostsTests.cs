using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Ingestion.Chunking;
using static VoiceHealth.Ingestion.Tests.Chunking.PageBuilder;

namespace VoiceHealth.Ingestion.Tests.Chunking;

public sealed class SignpostsTests
{
    private const string Filler = "Most people feel tired for a while and then get better at home without any treatment at all.";

    [Fact]
    public void Chunk_MenuOfLinks_IsLeftOutWithItsReason()
    {
        SpeakablePage page = Chunk(LinkList("Symptoms and getting help", "Living with it", "Support"));

        Assert.DoesNotContain(page.Chunks.SelectMany(chunk => chunk.Sentences), sentence => sentence.Kind == SentenceKind.ListItem);
        Assert.Equal(["link-list", "link-list", "link-list"], page.Dropped.Select(text => text.Reason));
    }

    [Theory]
    [InlineData("Causes include:")]
    [InlineData("There are 3 types of sample pox.")]
    public void Chunk_LinksThatASentenceIntroduces_AreItsItems(string leadIn)
    {
        SpeakablePage page = Chunk(P(leadIn), LinkList("hill fever", "dale fever", "coast fever"));

        Assert.Equal(3, page.Chunks.SelectMany(chunk => chunk.Sentences).Count(sentence => sentence.Kind == SentenceKind.ListItem));
    }

    [Theory]
    [InlineData("Call 999")]
    [InlineData("Text 12345 for help")]
    public void Chunk_LinkThatSaysWhatToDo_IsHeard(string text)
    {
        SpeakablePage page = Chunk(LinkLine(text), LinkList(text, "Other numbers"));

        Assert.Equal(2, page.Chunks.SelectMany(chunk => chunk.Sentences).Count(sentence => sentence.Quote == text));
    }

    [Fact]
    public void Chunk_BoxOfNothingButLinks_LeavesNoHeadingBehind()
    {
        SpeakablePage page = Chunk(Inset(P("Advice on travel"), LinkLine("Hill Trust: travelling with sample pox")));

        Assert.Equal([Filler], page.Chunks.SelectMany(chunk => chunk.Sentences).Select(sentence => sentence.Quote));
        Assert.Equal(["heading-without-text", "link-text"], page.Dropped.Select(text => text.Reason));
    }

    [Fact]
    public void Chunk_PageOfNothingButLinks_SaysThem()
    {
        SpeakablePage page = PageChunker.Chunk(new PageBuilder().Section("", HealthAspect.Overview, LinkList("Ankle rash", "Heel rash")).Build());

        Assert.Equal(["Ankle rash", "Heel rash"], Assert.Single(page.Chunks).Sentences.Select(sentence => sentence.Quote));
    }

    private static SpeakablePage Chunk(params Func<PageBuilder, VoiceHealth.Content.Blocks.Block>[] blocks) =>
        PageChunker.Chunk(new PageBuilder().Section("About", HealthAspect.Overview, [P(Filler), .. blocks]).Build());
}
