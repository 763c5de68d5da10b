using System.Collections.Immutable;
using VoiceHealth.Conversation.Speech;

namespace VoiceHealth.Conversation.Replies;

/// <summary>Turns a draft into a reply: its plain text, its SSML, its bounds.</summary>
internal sealed class ReplyBuilder(SsmlWriter ssml)
{
    private const int MaxPages = 10;

    public Reply Build(ReplyDraft draft) =>
        new(
            draft.Kind,
            draft.Alert,
            [.. draft.Segments],
            PlainSpeech.Join(draft.Segments),
            ssml.Write(draft.Segments, draft.Slowly),
            draft.Reprompt,
            draft.Card,
            draft.Choices,
            draft.Pages.Length <= MaxPages ? draft.Pages : ImmutableArray.Create(draft.Pages, 0, MaxPages),
            draft.Aspect,
            draft.Answered,
            draft.SessionOpen);
}
