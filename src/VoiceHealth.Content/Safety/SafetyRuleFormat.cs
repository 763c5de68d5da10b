using VoiceHealth.Content.Releases;

namespace VoiceHealth.Content.Safety;

/// <summary>
/// The file of compiled safety rules: a <see cref="CheckedFile"/> whose body holds words, spellings, sounds, symbol count, phrases,
/// patterns, contexts, replies, rules and the hunch. Numbers in it are unsigned LEB128, strings are a byte count and UTF-8, a list is a
/// count and its members; "index" counts from 0. The hunch is its words, tokens, features (each as the difference from the one before),
/// weights, bias, alarms and the last threshold; a weight, bias or threshold may be negative and is written as 2n, or as -2n-1 where it is.
/// </summary>
public static class SafetyRuleFormat
{
    public const int Version = 2;

    private static readonly CheckedFile Envelope = new("VHSAFETY", Version, "compiled safety rules");

    public static byte[] Write(SafetyRuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Envelope.Seal(new SafetyRuleWriter().Write(rules));
    }

    /// <exception cref="InvalidDataException">The bytes are no rule set of this version, or are damaged.</exception>
    public static SafetyRuleSet Read(ReadOnlySpan<byte> file) => new SafetyRuleReader(Envelope.Open(file)).Read();

    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no rule set of this version, or is damaged.</exception>
    public static SafetyRuleSet ReadFile(string path) => Envelope.Read(path, static body => new SafetyRuleReader(body).Read());
}
