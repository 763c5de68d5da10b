using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Conversation.Replies;

/// <summary>What is said and shown, in no channel's own terms.</summary>
/// <param name="Segments">In speaking order.</param>
/// <param name="Spoken">The segments as plain text.</param>
/// <param name="Ssml">The same as SSML, with its <c>speak</c> element.</param>
/// <param name="Reprompt">What is asked again after silence; empty when the session closes.</param>
/// <param name="Card">Null where nothing may be shown, as in a crisis, and where there is nothing to show.</param>
/// <param name="Pages">Ranked paths, the answer's page first; at most 10.</param>
/// <param name="Aspect">The aspect that was asked for or answered.</param>
public sealed record Reply(
    ReplyKind Kind,
    AlertLevel Alert,
    ImmutableArray<ReplySegment> Segments,
    string Spoken,
    string Ssml,
    string Reprompt,
    ReplyCard? Card,
    ImmutableArray<ReplyChoice> Choices,
    ImmutableArray<string> Pages,
    HealthAspect Aspect,
    bool Answered,
    bool SessionOpen);
