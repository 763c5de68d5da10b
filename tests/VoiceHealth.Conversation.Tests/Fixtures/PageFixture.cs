using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Conversation.Tests.Fixtures;

/// <summary>Builds a speakable page, sentence by sentence, in words of our own.</summary>
internal sealed class PageFixture(string path, string topic)
{
    private readonly List<Chunk> _chunks = [];
    private readonly List<VoiceSummary> _summaries = [];
    private int _offset;
    private int _group;

    public PageKind Kind { get; init; } = PageKind.Condition;

    public DateOnly? LastReviewed { get; init; } = new DateOnly(2024, 3, 5);

    public ImmutableArray<string> Children { get; init; } = [];

    public ImmutableArray<string> Aliases { get; init; } = [];

    public PageFixture Text(HealthAspect aspect, string heading, params string[] sentences) =>
        Add(aspect, heading, ChunkKind.Text, Urgency.None, [.. sentences.Select(text => Make(text, SentenceKind.Plain, 0))]);

    public PageFixture List(HealthAspect aspect, string heading, string leadIn, params string[] items) =>
        Add(aspect, heading, ChunkKind.List, Urgency.None, [Make(leadIn, SentenceKind.LeadIn, 0), .. items.Select(item => Make(item, SentenceKind.ListItem, 1))]);

    public PageFixture Callout(HealthAspect aspect, string heading, string title, params string[] sentences) =>
        Add(aspect, heading, ChunkKind.Callout, Urgency.None, [Make(title, SentenceKind.Heading, 0), .. sentences.Select(text => Make(text, SentenceKind.Plain, 0))]);

    public PageFixture Do(HealthAspect aspect, string heading, params string[] items) =>
        Add(aspect, heading, ChunkKind.Do, Urgency.None, [Make("Do", SentenceKind.Heading, 0), .. items.Select(item => Make(item, SentenceKind.ListItem, 1))]);

    public PageFixture DoNot(HealthAspect aspect, string heading, params string[] items) =>
        Add(aspect, heading, ChunkKind.DoNot, Urgency.None, [Make("Don't", SentenceKind.Heading, 0), .. items.Select(item => Make(item, SentenceKind.ListItem, 1))]);

    public PageFixture Card(Urgency urgency, string heading, params string[] items) =>
        Add(
            urgency == Urgency.Emergency ? HealthAspect.MedicalHelpEmergency : HealthAspect.MedicalHelpUrgent,
            heading,
            ChunkKind.CareCard,
            urgency,
            [Make(heading, SentenceKind.Heading, 0), .. items.Select(item => Make(item, SentenceKind.ListItem, 1))]);

    /// <summary>A card whose list is followed by a sentence.</summary>
    public PageFixture CardWithEnd(Urgency urgency, string heading, string[] items, string end) =>
        Add(
            HealthAspect.MedicalHelpNonurgent,
            heading,
            ChunkKind.CareCard,
            urgency,
            [Make(heading, SentenceKind.Heading, 0), .. items.Select(item => Make(item, SentenceKind.ListItem, 1)), Make(end, SentenceKind.Plain, 0)]);

    /// <summary>A card within a section, whose heading is not the card's.</summary>
    public PageFixture CardIn(string section, Urgency urgency, string heading, string item) =>
        Add(
            HealthAspect.MedicalHelpEmergency,
            section,
            ChunkKind.CareCard,
            urgency,
            [Make(heading, SentenceKind.Heading, 0), Make(item, SentenceKind.ListItem, 1)]);

    /// <summary>A summary of sentences that stand in the page; an empty heading makes it the page's own.</summary>
    public PageFixture Summary(HealthAspect aspect, string heading, params string[] quotes)
    {
        IEnumerable<Sentence> sentences = _chunks.SelectMany(chunk => chunk.Sentences).Where(sentence => quotes.Contains(sentence.Quote));
        _summaries.Add(new VoiceSummary(aspect, heading, [.. sentences]));
        return this;
    }

    public SpeakablePage Build() =>
        new(
            new PageInfo(path, new Uri("https://health.example" + path), topic, null, topic, Aliases, Kind, "", LastReviewed, LastReviewed?.AddYears(3), null, Children),
            [.. _chunks],
            [.. _summaries]);

    private PageFixture Add(HealthAspect aspect, string heading, ChunkKind kind, Urgency urgency, ImmutableArray<Sentence> sentences)
    {
        _chunks.Add(new Chunk($"{path}#{aspect}/{_chunks.Count}", path, aspect, heading, _chunks.Count, _group++, kind, urgency, sentences));
        return this;
    }

    private Sentence Make(string text, SentenceKind kind, int depth)
    {
        var sentence = new Sentence(text, kind, depth, new SourceSpan(path, $"p[{_offset}]", _offset, text.Length), []);
        _offset += text.Length + 1;
        return sentence;
    }
}
