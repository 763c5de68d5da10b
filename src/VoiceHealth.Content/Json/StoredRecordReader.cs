using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Content.Json;

/// <summary>
/// Reads the records that <see cref="ContentJsonContext"/> writes, member by member: the serializer's own reading would build a description of
/// every type first, which is most of a cold start. Members it does not know are left out; missing ones have their default.
/// </summary>
internal ref struct StoredRecordReader(ReadOnlySpan<byte> utf8Json)
{
    private const string Day = "yyyy-MM-dd";

    private Utf8JsonReader _json = new(utf8Json);

    // Sentence by sentence these are mostly the same again; they are then not made again.
    private string? _page;
    private string? _heading;
    private string? _element;

    public PageInfo Page()
    {
        var page = new PageInfo(null!, null!, null!, null, null!, [], default, null!, null, null, null, []);
        Start();
        while (NextMember())
        {
            page = Is("path"u8) ? page with { Path = Text()! }
                : Is("url"u8) ? page with { Url = new Uri(Text()!, UriKind.RelativeOrAbsolute) }
                : Is("title"u8) ? page with { Title = Text()! }
                : Is("caption"u8) ? page with { Caption = Text() }
                : Is("topic"u8) ? page with { Topic = Text()! }
                : Is("aliases"u8) ? page with { Aliases = Texts() }
                : Is("kind"u8) ? page with { Kind = (PageKind)Name(StoredNames.PageKinds) }
                : Is("intro"u8) ? page with { Intro = Text()! }
                : Is("lastReviewed"u8) ? page with { LastReviewed = Date() }
                : Is("nextReview"u8) ? page with { NextReview = Date() }
                : Is("parent"u8) ? page with { Parent = Text() }
                : Is("children"u8) ? page with { Children = Texts() }
                : Unknown(page);
        }

        return End(page);
    }

    /// <param name="before">The chunk before it on its page, whose texts it may share.</param>
    public Chunk Chunk(Chunk? before)
    {
        (_page, _heading) = (before?.Page, before?.Heading);
        (string id, string page, string heading) = (null!, null!, null!);
        (HealthAspect aspect, ChunkKind kind, Urgency urgency) = default((HealthAspect, ChunkKind, Urgency));
        (int ordinal, int group) = (0, 0);
        ImmutableArray<Sentence> sentences = default;
        Start();
        while (NextMember())
        {
            if (Is("id"u8)) { id = Text()!; }
            else if (Is("page"u8)) { page = Text(ref _page)!; }
            else if (Is("aspect"u8)) { aspect = (HealthAspect)Name(StoredNames.Aspects); }
            else if (Is("heading"u8)) { heading = Text(ref _heading)!; }
            else if (Is("ordinal"u8)) { ordinal = Number(); }
            else if (Is("group"u8)) { group = Number(); }
            else if (Is("kind"u8)) { kind = (ChunkKind)Name(StoredNames.ChunkKinds); }
            else if (Is("urgency"u8)) { urgency = (Urgency)Name(StoredNames.Urgencies); }
            else if (Is("sentences"u8)) { sentences = Sentences(); }
            else { Skip(); }
        }

        return End(new Chunk(id, page, aspect, heading, ordinal, group, kind, urgency, sentences));
    }

    /// <summary>Null, and its sentences are not read, where it is not of the aspect asked for.</summary>
    public VoiceSummary? Summary(HealthAspect? only)
    {
        HealthAspect aspect = default;
        string heading = null!;
        ImmutableArray<Sentence> sentences = default;
        Start();
        while (NextMember())
        {
            if (Is("aspect"u8)) { aspect = (HealthAspect)Name(StoredNames.Aspects); }
            else if (Is("heading"u8)) { heading = Text()!; }
            else if (Is("sentences"u8) && (only is null || only == aspect)) { sentences = Sentences(); }
            else { Skip(); }
        }

        VoiceSummary summary = End(new VoiceSummary(aspect, heading, sentences));
        return only is null || only == aspect ? summary : null;
    }

    public ReleaseManifest Manifest()
    {
        var manifest = new ReleaseManifest(0, null!, default, default, default, null!, 0, 0, 0);
        Start();
        while (NextMember())
        {
            manifest = Is("formatVersion"u8) ? manifest with { FormatVersion = Number() }
                : Is("contentHash"u8) ? manifest with { ContentHash = Text()! }
                : Is("builtAt"u8) ? manifest with { BuiltAt = Time() }
                : Is("refreshedAt"u8) ? manifest with { RefreshedAt = Time() }
                : Is("origin"u8) ? manifest with { Origin = (ContentOrigin)Name(StoredNames.Origins) }
                : Is("host"u8) ? manifest with { Host = Text()! }
                : Is("pages"u8) ? manifest with { Pages = Number() }
                : Is("chunks"u8) ? manifest with { Chunks = Number() }
                : Is("issues"u8) ? manifest with { Issues = Number() }
                : Is("inputs"u8) ? manifest with { Inputs = Text() }
                : Is("files"u8) ? manifest with { Files = Files() }
                : Unknown(manifest);
        }

        return End(manifest);
    }

    public PronunciationTable Pronunciations()
    {
        var entries = new List<PronunciationEntry>();
        Start();
        while (NextMember())
        {
            if (!Is("entries"u8))
            {
                Skip();
                continue;
            }

            for (OpenList(); NextItem();)
            {
                entries.Add(Pronunciation());
            }
        }

        return End(new PronunciationTable(ImmutableArray.Create(entries.ToArray())));
    }

    private ImmutableArray<ReleaseFile> Files()
    {
        var files = new List<ReleaseFile>();
        for (OpenList(); NextItem();)
        {
            files.Add(ReleaseFile());
        }

        return ImmutableArray.Create(files.ToArray());
    }

    private ReleaseFile ReleaseFile()
    {
        (string name, long length, string checksum) = (null!, 0L, null!);
        Open();
        while (NextMember())
        {
            if (Is("name"u8)) { name = Text()!; }
            else if (Is("length"u8)) { length = LongNumber(); }
            else if (Is("checksum"u8)) { checksum = Text()!; }
            else { Skip(); }
        }

        return new ReleaseFile(name, length, checksum);
    }

    private PronunciationEntry Pronunciation()
    {
        (string word, string alias, string ipa) = (null!, null!, null!);
        Open();
        while (NextMember())
        {
            if (Is("word"u8)) { word = Text()!; }
            else if (Is("alias"u8)) { alias = Text()!; }
            else if (Is("ipa"u8)) { ipa = Text()!; }
            else { Skip(); }
        }

        return new PronunciationEntry(word, alias, ipa);
    }

    private ImmutableArray<Sentence> Sentences()
    {
        var sentences = new List<Sentence>();
        for (OpenList(); NextItem();)
        {
            sentences.Add(Sentence());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sentences.ToArray());
    }

    private Sentence Sentence()
    {
        string quote = null!;
        SentenceKind kind = default;
        int depth = 0;
        SourceSpan span = null!;
        ImmutableArray<Substitution> substitutions = default;
        Open();
        while (NextMember())
        {
            if (Is("quote"u8)) { quote = Text()!; }
            else if (Is("kind"u8)) { kind = (SentenceKind)Name(StoredNames.SentenceKinds); }
            else if (Is("depth"u8)) { depth = Number(); }
            else if (Is("span"u8)) { span = Span(); }
            else if (Is("substitutions"u8)) { substitutions = Substitutions(); }
            else { Skip(); }
        }

        return new Sentence(quote, kind, depth, span, substitutions);
    }

    private SourceSpan Span()
    {
        (string page, string element, int start, int length) = (null!, null!, 0, 0);
        _json.Read();
        Open();
        while (NextMember())
        {
            if (Is("page"u8)) { page = Text(ref _page)!; }
            else if (Is("element"u8)) { element = Text(ref _element)!; }
            else if (Is("start"u8)) { start = Number(); }
            else if (Is("length"u8)) { length = Number(); }
            else { Skip(); }
        }

        return new SourceSpan(page, element, start, length);
    }

    private ImmutableArray<Substitution> Substitutions()
    {
        List<Substitution>? substitutions = null;
        for (OpenList(); NextItem();)
        {
            (substitutions ??= []).Add(Substitution());
        }

        return substitutions is null ? [] : ImmutableCollectionsMarshal.AsImmutableArray(substitutions.ToArray());
    }

    private Substitution Substitution()
    {
        (int start, string original, string spoken, string rule) = (0, null!, null!, null!);
        Open();
        while (NextMember())
        {
            if (Is("start"u8)) { start = Number(); }
            else if (Is("original"u8)) { original = Text()!; }
            else if (Is("spoken"u8)) { spoken = Text()!; }
            else if (Is("rule"u8)) { rule = Text()!; }
            else { Skip(); }
        }

        return new Substitution(start, original, spoken, rule);
    }

    private void Start()
    {
        _json.Read();
        Open();
    }

    private T End<T>(T record)
        where T : class => _json.Read() ? throw Unexpected("the end") : record;

    private readonly void Open() => Expect(_json.TokenType == JsonTokenType.StartObject, "an object");

    private void OpenList()
    {
        _json.Read();
        Expect(_json.TokenType == JsonTokenType.StartArray, "a list");
    }

    private bool NextMember() => _json.Read() && _json.TokenType == JsonTokenType.PropertyName;

    private bool NextItem() => _json.Read() && _json.TokenType != JsonTokenType.EndArray;

    private readonly bool Is(ReadOnlySpan<byte> name) => _json.ValueTextEquals(name);

    private T Unknown<T>(T record)
        where T : class
    {
        Skip();
        return record;
    }

    private void Skip()
    {
        _json.Read();
        _json.Skip();
    }

    private string? Text()
    {
        _json.Read();
        Expect(_json.TokenType is JsonTokenType.String or JsonTokenType.Null, "a text");
        return Read();
    }

    /// <summary>The text read before, where it is the same again.</summary>
    private string? Text(ref string? before)
    {
        _json.Read();
        Expect(_json.TokenType is JsonTokenType.String or JsonTokenType.Null, "a text");
        bool isSame = before is not null && _json.TokenType == JsonTokenType.String && _json.ValueTextEquals(before);
        return isSame ? before : before = Read();
    }

    private readonly string? Read()
    {
        try
        {
            return _json.GetString();
        }
        catch (InvalidOperationException)
        {
            throw Unexpected("UTF-8");
        }
    }

    private int Number()
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.Number && _json.TryGetInt32(out int number) ? number : throw Unexpected("a whole number");
    }

    private long LongNumber()
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.Number && _json.TryGetInt64(out long number) ? number : throw Unexpected("a whole number");
    }

    private int Name(string[] names)
    {
        _json.Read();
        return StoredNames.Find(names, ref _json);
    }

    private DateTimeOffset Time()
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.String && _json.TryGetDateTimeOffset(out DateTimeOffset time) ? time : throw Unexpected("a time");
    }

    private DateOnly? Date() => Text() is not { } text ? null
        : DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : throw Unexpected("a day");

    private ImmutableArray<string> Texts()
    {
        var texts = new List<string>();
        for (OpenList(); NextItem();)
        {
            Expect(_json.TokenType == JsonTokenType.String, "a text");
            texts.Add(Read()!);
        }

        return ImmutableArray.Create(texts.ToArray());
    }

    private readonly void Expect(bool holds, string what)
    {
        if (!holds)
        {
            throw Unexpected(what);
        }
    }

    private readonly JsonException Unexpected(string what) => new($"At byte {_json.TokenStartIndex}, {what} was expected.");
}
