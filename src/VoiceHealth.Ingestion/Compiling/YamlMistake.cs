using YamlDotNet.Core;

namespace VoiceHealth.Ingestion.Compiling;

/// <summary>What is wrong with a file that is not YAML, for people who do not write YAML every day.</summary>
internal static class YamlMistake
{
    /// <summary>What to look for first, then the parser's own words: its line is often the one after the mistake.</summary>
    public static string Describe(YamlException error) =>
        "This is not YAML. Look here and at the line before for other indentation than that of its neighbours, a missing \"- \", a colon without a space after it, " +
        $"or a quotation mark or bracket that is not closed. (The parser says: {error.Message.Trim().TrimEnd('.')}.)";
}
