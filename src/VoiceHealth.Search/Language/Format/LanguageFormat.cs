using VoiceHealth.Content.Packing;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Search.Language.Format;

/// <summary>
/// The file language.bin: a <see cref="CheckedFile"/> whose body holds lists in the order of <see cref="LanguageWriter"/>, as
/// <see cref="PackedWriter"/> writes them. A string table is three lists: UTF-8 bytes, starts, slots.
/// </summary>
internal static class LanguageFormat
{
    /// <summary>Raised whenever the arrays, or the order of the weights, change: 3 put names into sounds by learned rules, 4 weighs what of a badly heard name was not said as it is, 5 adds weights of ways of asking.</summary>
    public const int Version = 5;

    private static readonly CheckedFile Envelope = new("VHLANGUA", Version, "compiled language");

    public static byte[] Write(LanguageModel model) => Envelope.Seal(new LanguageWriter().Write(model));

    /// <exception cref="InvalidDataException">The bytes are no language file of this version, or are damaged.</exception>
    public static LanguageModel Read(ReadOnlySpan<byte> file) => new LanguageReader(Envelope.Read(file)).Read();

    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no language file of this version, or is damaged.</exception>
    public static LanguageModel ReadFile(string path) => new LanguageReader(Envelope.Map(path)).Read();
}
