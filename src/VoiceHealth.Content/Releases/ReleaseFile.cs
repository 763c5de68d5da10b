namespace VoiceHealth.Content.Releases;

/// <summary>A file of a content release, as it was when the release was built.</summary>
/// <param name="Name">Its path within the release, with slashes, such as <c>index/_0.fdt</c>.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Checksum">CRC-32C of its bytes, eight lower-case hex digits.</param>
public sealed record ReleaseFile(string Name, long Length, string Checksum);
