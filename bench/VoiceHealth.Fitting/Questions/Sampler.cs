namespace VoiceHealth.Fitting.Questions;

/// <summary>Seeded choices, the same on every machine and every .NET: splitmix64 (Steele, Lea and Flood, 2014).</summary>
internal sealed class Sampler(ulong seed)
{
    private ulong _state = seed;

    public int Below(int count)
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)count);
    }

    public bool Happens(double chance) => Below(1_000_000) < chance * 1_000_000;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
