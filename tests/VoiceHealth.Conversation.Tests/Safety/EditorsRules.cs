using VoiceHealth.Content.Safety;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Ingestion.Compiling.Safety;
using VoiceHealth.Testing;

namespace VoiceHealth.Conversation.Tests.Safety;

/// <summary>The rules that editors own, compiled, written and read back, as a release carries them.</summary>
internal static class EditorsRules
{
    public static SafetyCompilation Compiled { get; } = SafetyCompiler.CompileFolder(Repository.File("content-index", "safety"));

    public static SafetyRuleSet Rules { get; } = Compiled.Rules ?? throw new InvalidOperationException(string.Join(Environment.NewLine, Compiled.Errors));

    public static SafetyGuard Guard { get; } = new(Rules);
}
