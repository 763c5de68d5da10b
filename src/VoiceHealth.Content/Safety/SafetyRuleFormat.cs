using VoiceHealth.Content.Packing;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Content.Safety;

/// <summary>
/// The file of compiled safety rules: a <see cref="CheckedFile"/> whose body holds the lists of <see cref="SafetyTables"/> in the order in
/// which they are declared, as <see cref="PackedWriter"/> writes them. Its checksum is looked at whenever it is opened, because a wrong
/// weight would be silence; that is a hundredth of a cold start.
/// </summary>
public static class SafetyRuleFormat
{
    /// <summary>3: lists that are read in place. 4: features with hashed keys, short weights. 5: what outweighs a rule.</summary>
    public const int Version = 5;

    private static readonly CheckedFile Envelope = new("VHSAFETY", Version, "compiled safety rules");

    /// <exception cref="InvalidDataException">A part of the rules points at one that is not there.</exception>
    public static byte[] Write(SafetyRuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Envelope.Seal(new SafetyRuleWriter().Write(rules));
    }

    /// <exception cref="InvalidDataException">The bytes are no rules of this version, or are damaged.</exception>
    public static SafetyTables Read(ReadOnlySpan<byte> file) => new SafetyRuleReader(Envelope.Read(file)).Read();

    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no rules of this version, or is damaged.</exception>
    public static SafetyTables ReadFile(string path) => new SafetyRuleReader(Envelope.Map(path)).Read();
}
