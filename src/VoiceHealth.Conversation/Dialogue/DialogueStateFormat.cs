using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using VoiceHealth.Content;

namespace VoiceHealth.Conversation.Dialogue;

/// <summary>
/// The state as compact JSON, at most <see cref="MaxBytes"/> of UTF-8, for a channel to carry between turns. What cannot be read,
/// is too long or is of another version is read as <see cref="DialogueState.New"/>: a state comes from outside and is never trusted.
/// Layout: <c>{"v":1,"r":"release","p":"path","a":aspect,"n":position,"f":passage,"c":["path"],"m":reprompts,"i":true,"l":last,"k":"alert","w":patient,"y":months,"h":speaker,"j":months,"t":[{"p":"path","a":aspect}]}</c>;
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
            DialogueState? state = new DialogueStateReader(text).Read();
            return state is { Version: DialogueState.CurrentVersion } ? Bound(state) : DialogueState.New;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // The second is the reader's word for half a character.
            return DialogueState.New;
        }
    }

    private static string Serialize(DialogueState state)
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            Write(json, "v"u8, state.Version);
            Write(json, "r"u8, Bounded(state.Release, MaxReleaseLength));
            Write(json, "p"u8, Bounded(state.Page, MaxPathLength));
            Write(json, "a"u8, (int)state.Aspect);
            Write(json, "n"u8, state.Position);
            Write(json, "f"u8, state.Passage);
            WriteChoices(json, state.Choices);
            Write(json, "m"u8, state.Reprompts);
            if (state.Introduced)
            {
                json.WriteBoolean("i"u8, true);
            }

            Write(json, "l"u8, (int)state.Last);
            Write(json, "k"u8, Bounded(state.Alert, MaxKeyLength));
            Write(json, "w"u8, (int)state.Patient.Kind);
            Write(json, "y"u8, state.Patient.Months);
            Write(json, "h"u8, (int)state.Speaker.Kind);
            Write(json, "j"u8, state.Speaker.Months);
            WriteTrail(json, state.Trail);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void WriteChoices(Utf8JsonWriter json, ImmutableArray<string> choices)
    {
        if (choices.IsDefaultOrEmpty)
        {
            return;
        }

        json.WriteStartArray("c"u8);
        foreach (string path in choices.Where(IsShort).Take(StateCheck.MaxChoices))
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
    }

    private static void WriteTrail(Utf8JsonWriter json, ImmutableArray<ReadingPlace> trail)
    {
        if (trail.IsDefaultOrEmpty)
        {
            return;
        }

        json.WriteStartArray("t"u8);
        foreach (ReadingPlace place in trail.Where(place => IsShort(place.Page)).Take(DialogueState.MaxTrail))
        {
            json.WriteStartObject();
            Write(json, "p"u8, place.Page);
            Write(json, "a"u8, (int)place.Aspect);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, int number)
    {
        if (number != 0)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }

    private static DialogueState Bound(DialogueState read) => read with
    {
        Release = Bounded(read.Release, MaxReleaseLength),
        Page = Bounded(read.Page, MaxPathLength),
        Aspect = AspectOf(read.Aspect),
        Position = Math.Max(0, read.Position),
        Passage = Math.Max(0, read.Passage),
        Choices = [.. read.Choices.Where(IsShort).Take(StateCheck.MaxChoices)],
        Reprompts = Math.Max(0, read.Reprompts),
        Last = StateValues.IsKnown(read.Last) ? read.Last : LastReply.None,
        Alert = Bounded(read.Alert, MaxKeyLength),
        Patient = read.Patient.Bounded(),
        Speaker = read.Speaker.Bounded(),
        Trail = [.. read.Trail.Where(place => IsShort(place.Page)).Take(DialogueState.MaxTrail).Select(place => place with { Aspect = AspectOf(place.Aspect) })],
    };

    private static HealthAspect AspectOf(HealthAspect aspect) => StateValues.IsKnown(aspect) ? aspect : HealthAspect.None;

    private static bool IsShort(string path) => path.Length is > 0 and <= MaxPathLength;

    private static string Bounded(string text, int length) => text.Length <= length ? text : "";
}
