using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Conversation.Safety;

/// <summary>Gathers the signs of a release's emergency cards and says which of them no rule hears yet, for <c>voicehealth safety harvest</c>.</summary>
public sealed class SafetyHarvest(SafetyGuard guard)
{
    /// <summary>All signs, in the order of pages and of the page.</summary>
    public ImmutableArray<HarvestedSign> Run(IContentLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return [.. library.Paths.SelectMany(path => SignsOf(library.FindPage(path)!, library.ReadChunks(path)))];
    }

    /// <summary>A sign as it is checked: alone, or after the name of the topic, because a card's signs hold for who has the condition.</summary>
    public HarvestedSign Check(string page, string topic, string sign)
    {
        string alone = SignInSpeech.FirstPerson(sign);
        string withTopic = $"i have {topic.ToLowerInvariant()} and {alone}";
        return new HarvestedSign(page, sign, withTopic, (guard.Check(alone) ?? guard.Check(withTopic))?.RuleId);
    }

    private IEnumerable<HarvestedSign> SignsOf(PageInfo page, ImmutableArray<Chunk> chunks) =>
        chunks.Where(c => c.Kind == ChunkKind.CareCard && c.Urgency == Urgency.Emergency)
            .SelectMany(c => c.Sentences)
            .Where(s => s.Kind == SentenceKind.ListItem)
            .Select(s => Check(page.Path, page.Topic, s.Quote));
}
