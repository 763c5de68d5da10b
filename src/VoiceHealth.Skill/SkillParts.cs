using VoiceHealth.Conversation;
using VoiceHealth.Conversation.Alerts;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Skill;

/// <summary>The parts of the skill over one open release. Disposing closes the release.</summary>
public sealed record SkillParts(IContentLibrary Library, IQuestionSearch Search, IAlertSource Alerts, IAssistant Assistant) : IDisposable
{
    public void Dispose() => Library.Dispose();
}
