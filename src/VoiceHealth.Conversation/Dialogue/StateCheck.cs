using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Conversation.Dialogue;

/// <summary>
/// Fits a state to the open release. A state may come from an older release or from somebody's hand: whatever in it points nowhere is
/// dropped, so that every handler can take what is left as true.
/// </summary>
internal sealed class StateCheck(IContentLibrary library)
{
    /// <summary>The most pages that a question offers.</summary>
    public const int MaxChoices = 3;

    private const int ReleaseLength = 12;

    private readonly string _release = Shorten(library.Manifest.ContentHash);

    public DialogueState Fit(DialogueState? state)
    {
        if (state is not { Version: DialogueState.CurrentVersion })
        {
            return DialogueState.New with { Release = _release };
        }

        bool sameRelease = state.Release == _release;
        bool hasPage = state.Page is not null && library.FindPage(state.Page) is not null;
        ImmutableArray<string> choices = Known(state.Choices);
        return state with
        {
            Release = _release,
            Page = hasPage ? state.Page! : "",
            Aspect = StateValues.IsKnown(state.Aspect) ? state.Aspect : HealthAspect.None,
            Position = hasPage && sameRelease ? Math.Max(0, state.Position) : 0,
            Passage = hasPage && sameRelease ? Math.Max(0, state.Passage) : 0,
            Choices = choices,
            Reprompts = Math.Clamp(state.Reprompts, 0, 3),
            Last = Fit(state.Last, hasPage, choices.Length > 0),
            Alert = state.Alert ?? "",
            Patient = state.Patient.Bounded(),
            Speaker = state.Speaker.Bounded(),
            Trail = KnownTrail(state.Trail),
        };
    }

    private static LastReply Fit(LastReply last, bool hasPage, bool hasChoices) => last switch
    {
        LastReply.Reading or LastReply.Contents or LastReply.Source or LastReply.Card when !hasPage => LastReply.None,
        LastReply.Choices or LastReply.Mentions or LastReply.Comparison when !hasChoices => hasPage ? LastReply.Offer : LastReply.None,
        _ when !StateValues.IsKnown(last) => LastReply.None,
        _ => last,
    };

    private ImmutableArray<string> Known(ImmutableArray<string> paths) =>
        paths.IsDefaultOrEmpty ? [] : [.. paths.Where(path => path is not null && library.FindPage(path) is not null).Take(MaxChoices)];

    private ImmutableArray<ReadingPlace> KnownTrail(ImmutableArray<ReadingPlace> trail) =>
        trail.IsDefaultOrEmpty
            ? []
            : [.. trail.Where(place => place?.Page is not null && StateValues.IsKnown(place.Aspect) && library.FindPage(place.Page) is not null)
                .Take(DialogueState.MaxTrail)];

    private static string Shorten(string hash) => hash.Length <= ReleaseLength ? hash : hash[..ReleaseLength];
}
