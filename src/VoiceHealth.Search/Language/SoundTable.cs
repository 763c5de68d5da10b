using VoiceHealth.Content.Packing;

namespace VoiceHealth.Search.Language;

/// <summary>How names sound.</summary>
/// <param name="Keys">Their sounds, one ASCII character each.</param>
/// <param name="Bits">By byte of <paramref name="Keys"/>: what the sound tells of which name it is, in tenths of a bit; the end of "-itis" tells little.</param>
/// <param name="Names">By key: the names that sound so.</param>
/// <param name="ByGram">By three sounds in a row: the keys that hold them.</param>
internal sealed record SoundTable(StringTable Keys, Packed<byte> Bits, PackedLists Names, PackedLists ByGram)
{
    /// <summary>Longer names are not looked for by sound.</summary>
    public const int MaxSounds = 40;

    public const float BitScale = 0.1f;
}
