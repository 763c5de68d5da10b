using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Chunking;
using static VoiceHealth.Ingestion.Tests.Chunking.PageBuilder;

namespace VoiceHealth.Ingestion.Tests.Chunking;

/// <summary>
/// Pages that nobody wrote: blocks of every kind, one in another, with texts that end anyhow. Every other page has boxes inside
/// list items, which are read after their item, so that only the rest is held to source order.
/// </summary>
public sealed class RandomPageTests
{
    private const int Pages = 1_000;

    private static readonly string[] Texts =
    [
        "Rest for a day or two.", "Signs include:", "Other causes", "It may itch. But do not scratch it.", "Read more about rest.", "Call 999 if:", "See a GP (ask for an urgent slot). Then rest!",
        "Take 5mg/day, e.g. at 9am – or 38C & more", "Find out more about:", "This video shows it.", "However, it heals.", "a", "(see below)", "For more information, see:", "Is it catching?",
        "A very long sentence that goes on and on about the way in which the rash spreads from the arms to the legs and back again over the course of several weeks or even months without an end in sight",
    ];

    [Fact]
    public void Chunk_AnyPage_LosesNothingAndKeepsUrgencyAndOrder()
    {
        int seed = int.TryParse(Environment.GetEnvironmentVariable("TEST_SEED"), out int given) ? given : Environment.TickCount;
        var random = new Random(seed);
        for (int round = 0; round < Pages; round++)
        {
            bool nests = round % 2 == 1;
            Page page = MakePage(random, nests);
            SpeakablePage speakable = PageChunker.Chunk(page);

            string place = $"seed {seed}, page {round}";
            AssertNothingLost(page, speakable, place);
            Assert.True(CardTexts(page).All(card => Covers(speakable, card)), $"{place}: a care card lost its urgency");
            int[] ends = [.. speakable.Chunks.Select(chunk => chunk.Sentences[^1].Span.Start)];
            Assert.True(nests || ends.SequenceEqual(ends.Order()), $"{place}: out of order");
            Assert.True(speakable.Chunks.Length == 0 || speakable.Summaries.Length > 0, $"{place}: no summary");
            Assert.True(speakable.Chunks.All(chunk => chunk.Sentences.Length > 0 && SentenceReader.Words(chunk.Sentences) < 200), $"{place}: a chunk is empty or endless");
        }
    }

    private static void AssertNothingLost(Page page, SpeakablePage speakable, string place)
    {
        bool[] covered = new bool[page.Text.Length];
        var spans = speakable.Chunks.SelectMany(chunk => chunk.Sentences).Select(sentence => (sentence.Span, sentence.Quote))
            .Concat(speakable.Dropped.Select(text => (text.Span, text.Quote)))
            .Concat(page.Sections.Where(section => section.HeadingSpan is not null).Select(section => (section.HeadingSpan!, section.Heading)));
        foreach ((SourceSpan span, string quote) in spans)
        {
            Assert.True(
                span.Start + quote.Length <= page.Text.Length && page.Text.AsSpan(span.Start).StartsWith(quote),
                $"{place}: \"{quote}\" does not stand at {span.Start}");
            Array.Fill(covered, true, span.Start, quote.Length);
        }

        string lost = string.Concat(page.Text.Where((character, position) => !covered[position] && !char.IsWhiteSpace(character)));
        Assert.True(lost.Length == 0, $"{place}: lost \"{lost}\"");
    }

    private static bool Covers(SpeakablePage speakable, CareCardBlock card) =>
        speakable.Chunks.Any(chunk => chunk.Urgency >= card.Level && chunk.Sentences.Any(sentence => sentence.Span.Start == card.Span.Start));

    private static IEnumerable<CareCardBlock> CardTexts(Page page) =>
        page.Sections.SelectMany(section => section.Blocks).OfType<CareCardBlock>();

    private static Page MakePage(Random random, bool nests)
    {
        var builder = new PageBuilder();
        for (int section = random.Next(1, 4); section > 0; section--)
        {
            builder.Section(random.Next(4) == 0 ? "" : $"Section {section}", HealthAspect.Overview, MakeBlocks(random, 0, nests));
        }

        return builder.Build();
    }

    private static Func<PageBuilder, Block>[] MakeBlocks(Random random, int depth, bool nests) =>
        [.. Enumerable.Range(0, random.Next(0, depth == 0 ? 7 : 4)).Select(_ => MakeBlock(random, depth, nests))];

    private static Func<PageBuilder, Block> MakeBlock(Random random, int depth, bool nests)
    {
        string text = Texts[random.Next(Texts.Length)];
        string[] items = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Texts[random.Next(Texts.Length)])];
        return random.Next(depth < 3 ? 12 : 5) switch
        {
            0 or 1 => P(text),
            2 or 3 => List(items),
            4 => Link(text),
            5 => Card((Urgency)random.Next(1, 4), text, MakeBlocks(random, depth + 1, nests)),
            6 => Expander(text, MakeBlocks(random, depth + 1, nests)),
            7 => Inset(MakeBlocks(random, depth + 1, nests)),
            8 => DoDont(random.Next(2) == 0, text, items),
            9 => Callout(text, MakeBlocks(random, depth + 1, nests)),
            10 when nests => Nested(text, MakeBlocks(random, depth + 1, nests)),
            _ => Table(text, ["Age", "Dose"], [.. items.Select(item => new[] { item, "one spoon" })]),
        };
    }
}
