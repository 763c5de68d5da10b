using VoiceHealth.Conversation.Safety;
using VoiceHealth.Testing;

namespace VoiceHealth.Conversation.Tests.Safety;

public class SafetyWordingTests
{
    /// <summary>After a change of wording, run with UPDATE_GOLDENS=1, and have the change reviewed.</summary>
    [Fact]
    public void Write_EditorsReplies_AreTheReviewedDocument()
    {
        string path = Repository.File("docs", "safety", "wording.md");
        string written = SafetyWording.Write(EditorsRules.Guard);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
        {
            File.WriteAllText(path, written);
        }

        Assert.Equal(File.ReadAllText(path), written);
    }
}
