using VoiceHealth.Content.Releases;

namespace VoiceHealth.Search.Language.Format;

/// <summary>
/// The file language.bin: a <see cref="CheckedFile"/> whose body holds arrays in the order of <see cref="LanguageWriter"/>. Numbers are
/// little endian; an array is its length as a 32-bit number, then its items, then zeros up to a multiple of 4 bytes. A string table
/// is three arrays (UTF-8 bytes, starts, slots), a list of lists is two (starts, items).
/// </summary>
internal static class LanguageFormat
{
    /// <summary>Raised whenever the arrays, or the order of the weights, change: 3 put names into sounds by learned rules.</summary>
    public const int Version = 3;

    private static readonly CheckedFile Envelope = new("VHLANGUA", Version, "compiled language");

    public static byte[] Write(LanguageModel model) => Envelope.Seal(new LanguageWriter().Write(model));

    /// <exception cref="InvalidDataException">The bytes are no language file of this version, or are damaged.</exception>
    public static LanguageModel Read(ReadOnlySpan<byte> file) => new LanguageReader(Envelope.Open(file)).Read();

    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no language file of this version, or is damaged.</exception>
    public static LanguageModel ReadFile(string path) => Envelope.Read(path, static body => new LanguageReader(body).Read());
}
