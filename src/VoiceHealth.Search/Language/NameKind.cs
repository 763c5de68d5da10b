namespace VoiceHealth.Search.Language;

/// <summary>Where a name of a page comes from, the surest first.</summary>
internal enum NameKind : byte
{
    Topic = 0,
    Alias = 1,
    LayTerm = 2,
}
