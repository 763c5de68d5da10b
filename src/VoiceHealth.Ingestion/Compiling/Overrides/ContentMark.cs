using System.Security.Cryptography;
using System.Text;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Compiling.Overrides;

/// <summary>A short mark of what a passage or a section says: eight hexadecimal digits that change when a word does.</summary>
public static class ContentMark
{
    private const int Length = 8;

    public static string Of(IEnumerable<Chunk> chunks)
    {
        string text = string.Join('\n', chunks.SelectMany(chunk => chunk.Sentences).Select(sentence => sentence.Quote));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }

    public static bool IsMark(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
