using System.Text.Json;

namespace VoiceHealth.Compatible.Alexa;

/// <summary>
/// Walks an object's members. The methods that read a value start at its member's name and end at its last token. Anything but
/// the kind of value that is asked for reads as nothing, so that one odd field does not lose the request.
/// </summary>
internal ref struct MemberReader(ReadOnlySpan<byte> utf8Json)
{
    private const int MaxDepth = 32;
    private Utf8JsonReader _json = new(utf8Json, new JsonReaderOptions { MaxDepth = MaxDepth });

    /// <summary>The reader itself, for what is read by other means; it must be given back where it has read to.</summary>
    public Utf8JsonReader Json
    {
        readonly get => _json;
        set => _json = value;
    }

    public bool Is(ReadOnlySpan<byte> name) => LenientText.Is(ref _json, name);

    public bool NextMember() => _json.Read() && _json.TokenType == JsonTokenType.PropertyName;

    public bool Advance() => _json.Read();

    public void Skip()
    {
        _json.Read();
        _json.Skip();
    }

    /// <summary>Goes into an object; passes over anything else.</summary>
    public bool EntersObject()
    {
        _json.Read();
        return IsObject();
    }

    /// <summary>Whether the value that is reached is an object; anything else is passed over.</summary>
    public bool IsObject() => IsOrSkips(JsonTokenType.StartObject);

    public bool EntersArray()
    {
        _json.Read();
        return IsOrSkips(JsonTokenType.StartArray);
    }

    public bool NextItem() => _json.Read() && _json.TokenType != JsonTokenType.EndArray;

    public string? Text()
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.String)
        {
            return LenientText.Read(ref _json);
        }

        _json.Skip();
        return null;
    }

    /// <summary>The name of the member that is reached.</summary>
    public string Name() => LenientText.Read(ref _json)!;

    public bool Flag()
    {
        _json.Read();
        bool value = _json.TokenType == JsonTokenType.True;
        _json.Skip();
        return value;
    }

    /// <inheritdoc cref="LenientDateTimeConverter"/>
    public DateTime Time()
    {
        _json.Read();
        return LenientDateTimeConverter.ReadTime(ref _json);
    }

    /// <summary>Free-form values: strings, booleans, whole numbers as longs, other numbers as doubles, objects as dictionaries, arrays as lists.</summary>
    public Dictionary<string, object>? Values() => EntersObject() ? PlainObjectConverter.ReadObject(ref _json) : null;

    public readonly JsonException Unexpected() => new($"The request has another shape than Alexa's at byte {_json.TokenStartIndex}.");

    private bool IsOrSkips(JsonTokenType start)
    {
        bool isStart = _json.TokenType == start;
        if (!isStart)
        {
            _json.Skip();
        }

        return isStart;
    }
}
