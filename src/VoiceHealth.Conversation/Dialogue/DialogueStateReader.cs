using System.Text;
using System.Text.Json;
using VoiceHealth.Content;
using VoiceHealth.Conversation.People;

namespace VoiceHealth.Conversation.Dialogue;

/// <summary>Reads the members of a written state; see <see cref="DialogueStateFormat"/> for the meaning of the letters. Their values are not bounded yet.</summary>
internal ref struct DialogueStateReader(string text)
{
    private Utf8JsonReader _json = new(Encoding.UTF8.GetBytes(text));

    /// <summary>Null where null is written.</summary>
    /// <exception cref="JsonException">The text is no JSON, or a member has another kind of value.</exception>
    public DialogueState? Read()
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.Null)
        {
            return _json.Read() ? throw Unexpected() : null;
        }

        Expect(JsonTokenType.StartObject);
        DialogueState state = DialogueState.New with { Version = 0 };
        while (NextMember())
        {
            state = Is("v"u8) ? state with { Version = Number() }
                : Is("r"u8) ? state with { Release = Text() }
                : Is("p"u8) ? state with { Page = Text() }
                : Is("a"u8) ? state with { Aspect = (HealthAspect)Number() }
                : Is("n"u8) ? state with { Position = Number() }
                : Is("f"u8) ? state with { Passage = Number() }
                : Is("c"u8) ? state with { Choices = [.. Choices()] }
                : Is("m"u8) ? state with { Reprompts = Number() }
                : Is("i"u8) ? state with { Introduced = Flag() }
                : Is("l"u8) ? state with { Last = (LastReply)Number() }
                : Is("k"u8) ? state with { Alert = Text() }
                : Is("w"u8) ? state with { Patient = state.Patient with { Kind = (PatientKind)Number() } }
                : Is("y"u8) ? state with { Patient = state.Patient with { Months = Number() } }
                : Is("h"u8) ? state with { Speaker = state.Speaker with { Kind = (PatientKind)Number() } }
                : Is("j"u8) ? state with { Speaker = state.Speaker with { Months = Number() } }
                : Is("t"u8) ? state with { Trail = [.. Trail()] }
                : Unknown(state);
        }

        return _json.Read() ? throw Unexpected() : state;
    }

    private List<string> Choices()
    {
        var paths = new List<string>();
        for (bool any = EntersArray(); any && NextItem();)
        {
            if (_json.TokenType != JsonTokenType.Null)
            {
                Expect(JsonTokenType.String);
                paths.Add(_json.GetString()!);
            }
        }

        return paths;
    }

    private List<ReadingPlace> Trail()
    {
        var places = new List<ReadingPlace>();
        for (bool any = EntersArray(); any && NextItem();)
        {
            if (_json.TokenType != JsonTokenType.Null)
            {
                places.Add(Place());
            }
        }

        return places;
    }

    private ReadingPlace Place()
    {
        Expect(JsonTokenType.StartObject);
        var place = new ReadingPlace("", HealthAspect.None);
        while (NextMember())
        {
            place = Is("p"u8) ? place with { Page = Text() }
                : Is("a"u8) ? place with { Aspect = (HealthAspect)Number() }
                : Unknown(place);
        }

        return place;
    }

    private bool NextMember() => _json.Read() && _json.TokenType == JsonTokenType.PropertyName;

    private bool NextItem() => _json.Read() && _json.TokenType != JsonTokenType.EndArray;

    private bool EntersArray()
    {
        _json.Read();
        if (_json.TokenType != JsonTokenType.Null)
        {
            Expect(JsonTokenType.StartArray);
        }

        return _json.TokenType == JsonTokenType.StartArray;
    }

    private readonly bool Is(ReadOnlySpan<byte> name) => _json.ValueTextEquals(name);

    private T Unknown<T>(T record)
        where T : class
    {
        _json.Read();
        _json.Skip();
        return record;
    }

    private string Text()
    {
        _json.Read();
        if (_json.TokenType != JsonTokenType.Null)
        {
            Expect(JsonTokenType.String);
        }

        return _json.GetString() ?? "";
    }

    private int Number()
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.Number && _json.TryGetInt32(out int number) ? number : throw Unexpected();
    }

    private bool Flag()
    {
        _json.Read();
        return _json.TokenType is JsonTokenType.True or JsonTokenType.False ? _json.TokenType == JsonTokenType.True : throw Unexpected();
    }

    private readonly void Expect(JsonTokenType token)
    {
        if (_json.TokenType != token)
        {
            throw Unexpected();
        }
    }

    private readonly JsonException Unexpected() => new($"A state has another shape at byte {_json.TokenStartIndex}.");
}
