using VoiceHealth.Content;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.People;
using Xunit;

namespace VoiceHealth.Conversation.Tests.Dialogue;

public sealed class StateValuesTests
{
    [Fact]
    public void IsKnown_NumbersAroundTheEnums_SaysWhatIsDefined()
    {
        for (int number = -3; number < 300; number++)
        {
            Assert.Equal(Enum.IsDefined((HealthAspect)number), StateValues.IsKnown((HealthAspect)number));
            Assert.Equal(Enum.IsDefined((LastReply)number), StateValues.IsKnown((LastReply)number));
            Assert.Equal(Enum.IsDefined((PatientKind)number), StateValues.IsKnown((PatientKind)number));
        }
    }
}
