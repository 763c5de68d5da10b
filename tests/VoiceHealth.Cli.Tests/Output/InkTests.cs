using VoiceHealth.Cli.Output;

namespace VoiceHealth.Cli.Tests.Output;

public sealed class InkTests
{
    [Theory]
    [InlineData(false, null, "xterm", true)]
    [InlineData(false, "", "xterm", true)]
    [InlineData(false, "1", "xterm", false)]
    [InlineData(false, "0", "xterm", false)]
    [InlineData(true, null, "xterm", false)]
    [InlineData(false, null, "dumb", false)]
    [InlineData(false, null, null, false)]
    public void ForTerminal_PipedOrNoColourOrDumb_IsPlain(bool isRedirected, string? noColour, string? terminal, bool colours)
    {
        var ink = Ink.ForTerminal(isRedirected, name => name == "NO_COLOR" ? noColour : terminal);

        Assert.Equal(colours ? "\e[31mstop\e[0m" : "stop", ink.Red("stop"));
    }
}
