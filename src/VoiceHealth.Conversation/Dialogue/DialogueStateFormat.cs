using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using VoiceHealth.Content;

namespace VoiceHealth.Conversation.Dialogue;

/// <summary>
/// The state as compact JSON, at most <see cref="MaxBytes"/> of UTF-8, for a channel to carry between turns. What cannot be read,
/// is too long or is of another version is read as <see cref="DialogueState.New"/>: a state comes from outside and is never trusted.
/// Layout: <c>{"v":1,"r":"release","p":"path","a":aspect,"n":position,"s":start,"c":["path"],"m":reprompts,"i":true,"l":last,"k":"alert","t":[{"p":"path","a":aspect}]}</c>;
/// members at their default are left out.
/// </summary>
public static class DialogueStateFormat
{
    /// <summary>The most that a written state takes, in bytes.</summary>
    public const int MaxBytes = 2048;

    private const int MaxPathLength = 160;
    private const int MaxKeyLength = 100;
    private const int MaxReleaseLength = 16;

    public static string Write(DialogueState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        string json = Serialize(state);
        if (Encoding.UTF8.GetByteCount(json) > MaxBytes)
        {
            json = Serialize(state with { Trail = [] });
        }

        return Encoding.UTF8.GetByteCount(json) > MaxBytes ? Serialize(state.Forget()) : json;
    }

    public static DialogueState Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > MaxBytes)
        {
            return DialogueState.New;
        }

        try
        {
            WrittenState? written = JsonSerializer.Deserialize(text, DialogueStateJsonContext.Default.WrittenState);
            return written is { V: DialogueState.CurrentVersion } ? ToState(written) : DialogueState.New;
        }
        catch (JsonException)
        {
            return DialogueState.New;
        }
    }

    private static string Serialize(DialogueState state)
    {
        var written = new WrittenState
        {
            V = state.Version,
            R = NullIfEmpty(Bounded(state.Release, MaxReleaseLength)),
            P = NullIfEmpty(Bounded(state.Page, MaxPathLength)),
            A = (int)state.Aspect,
            N = state.Position,
            S = state.Start,
            C = state.Choices.IsDefaultOrEmpty ? null : [.. state.Choices.Where(IsShort).Take(StateCheck.MaxChoices)],
            M = state.Reprompts,
            I = state.Introduced,
            L = (int)state.Last,
            K = NullIfEmpty(Bounded(state.Alert, MaxKeyLength)),
            T = state.Trail.IsDefaultOrEmpty
                ? null
                : [.. state.Trail.Where(place => IsShort(place.Page)).Take(DialogueState.MaxTrail).Select(place => new WrittenPlace { P = place.Page, A = (int)place.Aspect })],
        };
        return JsonSerializer.Serialize(written, DialogueStateJsonContext.Default.WrittenState);
    }

    private static DialogueState ToState(WrittenState written) =>
        new(
            written.V,
            Bounded(written.R ?? "", MaxReleaseLength),
            Bounded(written.P ?? "", MaxPathLength),
            AspectOf(written.A),
            Math.Max(0, written.N),
            PathsOf(written.C),
            Math.Max(0, written.M),
            written.I)
        {
            Start = Math.Max(0, written.S),
            Last = Enum.IsDefined((LastReply)written.L) ? (LastReply)written.L : LastReply.None,
            Alert = Bounded(written.K ?? "", MaxKeyLength),
            Trail = TrailOf(written.T),
        };

    private static HealthAspect AspectOf(int number) =>
        Enum.IsDefined((HealthAspect)number) ? (HealthAspect)number : HealthAspect.None;

    private static ImmutableArray<string> PathsOf(string?[]? paths) =>
        paths is null ? [] : [.. paths.OfType<string>().Where(IsShort).Take(StateCheck.MaxChoices)];

    private static ImmutableArray<ReadingPlace> TrailOf(WrittenPlace?[]? places) =>
        places is null
            ? []
            : [.. places.OfType<WrittenPlace>().Where(place => IsShort(place.P ?? "")).Take(DialogueState.MaxTrail)
                .Select(place => new ReadingPlace(place.P ?? "", AspectOf(place.A)))];

    private static bool IsShort(string path) => path.Length is > 0 and <= MaxPathLength;

    private static string Bounded(string text, int length) => text.Length <= length ? text : "";

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
