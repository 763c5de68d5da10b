using Xunit;
using System.Globalization;

namespace VoiceHealth.Testing.Lucene;

/// <summary>Java's answer to a query.</summary>
public sealed record JavaHits(int Total, IReadOnlyList<(int Doc, float Score)> Best)
{
    /// <summary>The total, then document:bits of the score, with spaces between.</summary>
    public static JavaHits Parse(string line)
    {
        string[] parts = line.Split(' ');
        return new JavaHits(int.Parse(parts[0], CultureInfo.InvariantCulture), [.. parts.Skip(1).Select(ParseHit)]);
    }

    private static (int Doc, float Score) ParseHit(string hit)
    {
        string[] parts = hit.Split(':');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), BitConverter.Int32BitsToSingle(int.Parse(parts[1], CultureInfo.InvariantCulture)));
    }
}
