using VoiceHealth.Cli.Checkup;
using VoiceHealth.Cli.Tests.Fixtures;
using VoiceHealth.Testing;

namespace VoiceHealth.Cli.Tests.Checkup;

public sealed class ClockCheckTests
{
    [Theory]
    [InlineData(1999, "Fault")]
    [InlineData(2999, "Ok")]
    public void Run_ClockBeforeTheProgramWasMade_IsAFault(int year, string expected)
    {
        using var folder = new TemporaryFolder();

        CheckResult result = ClockCheck.Run(new FixedTime(new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero)), folder.Path);

        Assert.Equal(expected, result.State.ToString());
    }
}
