using Xunit;

namespace VoiceHealth.Testing;

/// <summary>What a test does when something it needs is not on the machine.</summary>
public static class Missing
{
    /// <summary>Skips the test with a clear word; in CI, where everything must be there, fails it.</summary>
    public static void SkipOrFail(string what)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail($"needs {what}, which must be there in CI");
        }

        Assert.Skip($"skipped: needs {what}");
    }
}
