namespace VoiceHealth.Interop.Tests;

/// <summary>A member by its full name and, when it is a method, its parameters' types.</summary>
internal sealed record ApiMember(string Name, IReadOnlyList<string>? Parameters)
{
    public override string ToString() => Parameters is null ? Name : $"{Name}({string.Join(", ", Parameters)})";
}
