namespace VoiceHealth.Cli.Output;

/// <summary>Colours on a terminal that has them; plain text where output is piped, where NO_COLOR is set, and on a dumb terminal.</summary>
internal sealed class Ink(bool colours)
{
    public static Ink None { get; } = new(false);

    /// <summary>Source of NO_COLOR: https://no-color.org, "when present and not an empty string".</summary>
    public static Ink ForTerminal(bool isRedirected, Func<string, string?> environment) =>
        new(!isRedirected && string.IsNullOrEmpty(environment("NO_COLOR")) && environment("TERM") is not (null or "" or "dumb"));

    public string Bold(string text) => Paint("1", text);

    public string Red(string text) => Paint("31", text);

    public string Green(string text) => Paint("32", text);

    public string Yellow(string text) => Paint("33", text);

    private string Paint(string code, string text) => colours ? $"\e[{code}m{text}\e[0m" : text;
}
