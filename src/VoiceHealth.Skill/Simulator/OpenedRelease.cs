using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Search.Library;
using VoiceHealth.Skill.Model;

namespace VoiceHealth.Skill.Simulator;

/// <summary>A release with what the simulator makes of it when it is first needed.</summary>
internal sealed class OpenedRelease
{
    private readonly Lazy<LocalRecognizer> _recognizer;
    private readonly Lazy<string[]> _suggestions;

    /// <param name="model">Makes the interaction model that words are heard by.</param>
    public OpenedRelease(SkillParts parts, string directory, Func<IContentLibrary, InteractionModel> model)
    {
        Parts = parts;
        _recognizer = new Lazy<LocalRecognizer>(() => new LocalRecognizer(model(parts.Library)));
        _suggestions = new Lazy<string[]>(() => Suggestions.Read(parts.Library, directory));
    }

    public SkillParts Parts { get; }

    /// <summary>Hears words through the release's own interaction model.</summary>
    public LocalRecognizer Recognizer => _recognizer.Value;

    /// <summary>Makes ready on another thread what the first turn would otherwise wait for.</summary>
    public void WarmUp() => _ = Task.Run(() => Parts.Assistant.Respond(Recognizer.Hear(InteractionModelBuilder.InvocationName), DialogueState.New));

    /// <summary>Questions to try.</summary>
    public string[] Questions => _suggestions.Value;
}
