using System.Collections.Immutable;
using VoiceHealth.Content;

namespace VoiceHealth.Conversation.Dialogue;

/// <summary>
/// All that a conversation remembers between turns. It holds paths and positions, never words that were said, and it stays under
/// 2 KB when written. A state that does not fit the open release degrades to <see cref="New"/>.
/// </summary>
/// <param name="Version">The version of this record's meaning.</param>
/// <param name="Release">The first characters of the content hash of the release that it was made with.</param>
/// <param name="Page">Path of the page spoken of; empty when there is none.</param>
/// <param name="Position">How many chunks of the current reading have been spoken.</param>
/// <param name="Choices">Paths offered by the last clarifying question.</param>
/// <param name="Reprompts">How many times in a row nothing was understood.</param>
/// <param name="Introduced">Whether this session has already heard what the content is and is not.</param>
public sealed record DialogueState(
    int Version,
    string Release,
    string Page,
    HealthAspect Aspect,
    int Position,
    ImmutableArray<string> Choices,
    int Reprompts,
    bool Introduced)
{
    public const int CurrentVersion = 1;

    public static readonly DialogueState New = new(CurrentVersion, "", "", HealthAspect.None, 0, [], 0, false);
}
