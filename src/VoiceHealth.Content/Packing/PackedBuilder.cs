namespace VoiceHealth.Content.Packing;

/// <summary>Makes packed lists of collection expressions.</summary>
public static class PackedBuilder
{
    public static Packed<T> Create<T>(ReadOnlySpan<T> items)
        where T : unmanaged => items.ToArray();
}
