namespace VoiceHealth.Ingestion.Fetching;

/// <summary>The key that a content API asks for. It is sent to that API only, and never shows itself in anything that is printed or written.</summary>
public sealed class ApiKey
{
    private const int LongestKey = 512;

    private ApiKey(string value) => Value = value;

    internal string Value { get; }

    /// <summary>The key in an environment variable; null where the variable is not set.</summary>
    /// <exception cref="SourceException">The variable holds something that cannot be a key.</exception>
    public static ApiKey? FromVariable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? Parse(value, $"the environment variable {name}") : null;

    /// <summary>The key in a file of its own; null where there is no such file.</summary>
    /// <exception cref="SourceException">The file holds something that cannot be a key.</exception>
    public static ApiKey? FromFile(string path) => File.Exists(path) ? Parse(File.ReadAllText(path), path) : null;

    public override string ToString() => "(a key)";

    private static ApiKey Parse(string text, string where)
    {
        string key = text.Trim();
        return key.Length is > 0 and <= LongestKey && key.All(character => character is > ' ' and <= '~')
            ? new ApiKey(key)
            : throw new SourceException($"What is in {where} is no API key: one line of letters, digits and signs is. Put the key there as the API's owner gave it to you.");
    }
}
