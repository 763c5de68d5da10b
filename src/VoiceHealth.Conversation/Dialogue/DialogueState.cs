using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Conversation.People;

namespace VoiceHealth.Conversation.Dialogue;

/// <summary>
/// All that a conversation remembers between turns. It holds paths and positions, never words that were said, and it stays under
/// 2 KB when written. A state that does not fit the open release degrades to <see cref="New"/>.
/// </summary>
/// <param name="Version">The version of this record's meaning.</param>
/// <param name="Release">The first characters of the content hash of the release that it was made with.</param>
/// <param name="Page">Path of the page spoken of; empty when there is none.</param>
/// <param name="Position">Which part of the current reading was spoken last, from 0; see <c>ReadingPlan</c>.</param>
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

    /// <summary>How many earlier readings "go back" can reach.</summary>
    public const int MaxTrail = 3;

    public static readonly DialogueState New = new(CurrentVersion, "", "", HealthAspect.None, 0, [], 0, false);

    /// <summary>What the last reply was, so that "yes", "no" and "repeat" mean something.</summary>
    public LastReply Last { get; init; }

    /// <summary>Whether the last reply named pages to choose from.</summary>
    internal bool OffersPages => Last is LastReply.Choices or LastReply.Mentions or LastReply.Comparison;

    /// <summary>The passage that leads the current reading because it tells what was asked: its place among the page's sentences, from 1; 0 where the reading starts as any does.</summary>
    public int Passage { get; init; }

    /// <summary>The key of the fixed safety reply that was last given; empty where there was none, and always after a private one.</summary>
    public string Alert { get; init; } = "";

    /// <summary>The readings before this one, the latest last; at most <see cref="MaxTrail"/>.</summary>
    public ImmutableArray<ReadingPlace> Trail { get; init; } = [];

    /// <summary>Who the talk is about, until another person is named: no adult's dose is read out for a child, nor for somebody pregnant.</summary>
    public Patient Patient { get; init; }

    /// <summary>What the speaker told of themself, for when they ask "and for me".</summary>
    public Patient Speaker { get; init; }

    /// <summary>Keeps nothing but that the session has been introduced and who must not hear an adult's dose: after a private reply no topic may remain.</summary>
    public DialogueState Forget() => New with { Release = Release, Introduced = Introduced, Patient = Patient, Speaker = Speaker };
}
