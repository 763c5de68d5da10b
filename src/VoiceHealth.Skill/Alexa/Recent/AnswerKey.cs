using System.Runtime.InteropServices;
using System.Security.Cryptography;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Alexa.Recent;

/// <summary>
/// Stands for all that an answer depends on. It is half of a SHA-256 hash over that and a secret of the process, so two questions
/// do not meet in one key, and what was said cannot be had from it.
/// </summary>
internal readonly record struct AnswerKey(ulong High, ulong Low)
{
    private const int MaxCharacters = 1000;
    private static readonly char[] Secret = MemoryMarshal.Cast<byte, char>(RandomNumberGenerator.GetBytes(32)).ToArray();

    /// <param name="memory">What the session remembers, as it came.</param>
    /// <returns>Null for what is too long to be asked by many.</returns>
    public static AnswerKey? Of(Turn turn, string memory, bool hasScreen)
    {
        string page = turn.Page ?? "";
        if (turn.Words.Length + page.Length + memory.Length > MaxCharacters)
        {
            return null;
        }

        Span<char> text = stackalloc char[MaxCharacters + 32];
        Secret.CopyTo(text);
        int length = Secret.Length;
        Add(text, ref length, (char)turn.Kind, (char)(turn.Aspect is { } aspect ? (int)aspect + 1 : 0), (char)turn.Choice, hasScreen ? '1' : '0', turn.Page is null ? '0' : '1');
        foreach (string part in (ReadOnlySpan<string>)[turn.Words, page, memory])
        {
            // Each length stands before its text, so that no two ways of dividing the characters are the same.
            Add(text, ref length, (char)part.Length);
            part.CopyTo(text[length..]);
            length += part.Length;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text[..length]), hash);
        return new AnswerKey(MemoryMarshal.Read<ulong>(hash), MemoryMarshal.Read<ulong>(hash[8..]));
    }

    private static void Add(Span<char> text, ref int length, params ReadOnlySpan<char> characters)
    {
        characters.CopyTo(text[length..]);
        length += characters.Length;
    }
}
