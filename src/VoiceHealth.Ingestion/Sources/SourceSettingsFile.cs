using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace VoiceHealth.Ingestion.Sources;

/// <summary>
/// Reads <c>sources.json</c>:
/// <code>
/// {
///   "contact": null,              // an e-mail or web address; needed before any real host is read
///   "mostLostPercent": 2,         // a run that loses more pages than this does not publish
///   "use": ["api", "website"],    // read where no source is named: the first that can be read
///   "sources": [
///     { "name": "api", "kind": "api", "address": "https://…", "keyVariable": "…", "keyFile": "…", "paths": ["/conditions/"], "requestsPerSecond": 1 },
///     { "name": "website", "kind": "website", "address": "https://…" },
///     { "name": "copy", "kind": "folder", "address": "sample-site", "standsFor": "https://…" }
///   ]
/// }
/// </code>
/// Everything that is wrong is reported at once, each with its line.
/// </summary>
public sealed class SourceSettingsFile
{
    private const double MostRequestsPerSecond = 1000;

    private readonly string _file;
    private readonly ImmutableArray<SourceSettingsError>.Builder _errors = ImmutableArray.CreateBuilder<SourceSettingsError>();

    private SourceSettingsFile(string file) => _file = file;

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SourceSettingsReading Read(string file)
    {
        var reader = new SourceSettingsFile(file);
        try
        {
            SourceSettings settings = reader.ReadSettings(LocatedJson.Parse(File.ReadAllBytes(file)));
            return new SourceSettingsReading(reader._errors.Count == 0 ? settings : null, reader._errors.ToImmutable());
        }
        catch (JsonException error)
        {
            return new SourceSettingsReading(null, [new SourceSettingsError(file, (int)(error.LineNumber ?? 0) + 1, $"this is no JSON ({error.Message.Split(" LineNumber")[0]})")]);
        }
    }

    private SourceSettings ReadSettings(LocatedJson root)
    {
        string? contact = null;
        double lost = SourceSettings.NormalMostLostPercent;
        ImmutableArray<(string Name, int Line)> use = [];
        ImmutableArray<SourceSetting> sources = [];
        foreach ((string name, LocatedJson value) in MembersOf(root, "the settings"))
        {
            switch (name)
            {
                case "contact":
                    contact = ReadContact(value);
                    break;
                case "mostLostPercent":
                    lost = Number(value, name, 0, 100) ?? lost;
                    break;
                case "use":
                    use = Texts(value, name);
                    break;
                case "sources":
                    sources = [.. ItemsOf(value, name).Select(ReadSource).OfType<SourceSetting>()];
                    break;
                default:
                    Report(value, $"\"{name}\" is no setting; there are contact, mostLostPercent, use and sources");
                    break;
            }
        }

        CheckNames(sources, use);
        return new SourceSettings(contact, lost, [.. use.Select(entry => entry.Name)], sources);
    }

    private SourceSetting? ReadSource(LocatedJson item)
    {
        var read = new SourceSetting("", SourceKind.Website, "", item.Line);
        SourceKind? kind = null;
        foreach ((string name, LocatedJson value) in MembersOf(item, "a source"))
        {
            switch (name)
            {
                case "name":
                    read = read with { Name = Text(value, name) ?? "" };
                    break;
                case "kind":
                    kind = ReadKind(value);
                    break;
                case "address":
                    read = read with { Address = Text(value, name) ?? "" };
                    break;
                case "keyVariable":
                    read = read with { KeyVariable = Text(value, name) };
                    break;
                case "keyFile":
                    read = read with { KeyFile = Text(value, name) };
                    break;
                case "standsFor":
                    read = read with { StandsFor = ReadSite(value, name) };
                    break;
                case "requestsPerSecond":
                    read = read with { RequestsPerSecond = Number(value, name, double.Epsilon, MostRequestsPerSecond) };
                    break;
                case "paths":
                    read = read with { Paths = ReadPaths(value) };
                    break;
                default:
                    Report(value, name.Contains("key", StringComparison.OrdinalIgnoreCase)
                        ? $"\"{name}\" is no setting of a source; a key is never written here: name its place with keyVariable or keyFile"
                        : $"\"{name}\" is no setting of a source; there are name, kind, address, paths, requestsPerSecond, standsFor, keyVariable and keyFile");
                    break;
            }
        }

        return kind is { } known && Check(item, read with { Kind = known }) ? read with { Kind = known } : MissingKind(item, kind);
    }

    private SourceSetting? MissingKind(LocatedJson item, SourceKind? kind)
    {
        if (kind is null && item.Kind == JsonValueKind.Object && !item.Members.Any(member => member.Name == "kind"))
        {
            Report(item, "a source needs a kind: website, api or folder");
        }

        return null;
    }

    private bool Check(LocatedJson item, SourceSetting source)
    {
        int before = _errors.Count;
        if (source.Name.Length == 0 || source.Name.Contains('/') || source.Name.Contains('.'))
        {
            Report(item, "a source needs a name, without a slash or a dot, which would make it look like an address");
        }

        if (source.Kind == SourceKind.Folder ? source.Address.Length == 0 : !IsSite(source.Address))
        {
            Report(item, source.Kind == SourceKind.Folder ? "\"address\" must name a folder" : $"\"address\" must be an http(s) address, not \"{source.Address}\"");
        }

        if (source.Kind != SourceKind.Api && (source.KeyVariable ?? source.KeyFile) is not null)
        {
            Report(item, "only a source of kind api has a key");
        }

        return _errors.Count == before;
    }

    private void CheckNames(ImmutableArray<SourceSetting> sources, ImmutableArray<(string Name, int Line)> use)
    {
        foreach (SourceSetting source in sources.GroupBy(source => source.Name).SelectMany(group => group.Skip(1)))
        {
            _errors.Add(new SourceSettingsError(_file, source.Line, $"there are two sources \"{source.Name}\""));
        }

        foreach ((string name, int line) in use.Where(entry => !sources.Any(source => source.Name == entry.Name)))
        {
            _errors.Add(new SourceSettingsError(_file, line, $"\"use\" names \"{name}\", and there is no such source"));
        }
    }

    private string? ReadContact(LocatedJson value)
    {
        string? contact = value.Kind == JsonValueKind.Null ? null : Text(value, "contact");
        if (contact is not null && !contact.Contains('@') && !IsSite(contact))
        {
            Report(value, $"\"contact\" must be an e-mail or http(s) address that people can write to, not \"{contact}\"");
        }

        return contact;
    }

    private SourceKind? ReadKind(LocatedJson value)
    {
        string? text = Text(value, "kind");
        switch (text)
        {
            case "website":
                return SourceKind.Website;
            case "api":
                return SourceKind.Api;
            case "folder":
                return SourceKind.Folder;
            case null:
                return null;
            default:
                Report(value, $"\"kind\" is website, api or folder, not \"{text}\"");
                return null;
        }
    }

    private string? ReadSite(LocatedJson value, string name)
    {
        string? text = Text(value, name);
        if (text is not null && !IsSite(text))
        {
            Report(value, $"\"{name}\" must be an http(s) address, not \"{text}\"");
        }

        return text;
    }

    private ImmutableArray<string> ReadPaths(LocatedJson value)
    {
        ImmutableArray<(string Name, int Line)> paths = Texts(value, "paths");
        foreach ((string path, int line) in paths.Where(entry => !entry.Name.StartsWith('/')))
        {
            _errors.Add(new SourceSettingsError(_file, line, $"a path begins with a slash; \"{path}\" does not"));
        }

        if (paths.IsEmpty)
        {
            Report(value, "\"paths\" is empty, so nothing would be read; leave it out to read everything");
        }

        return [.. paths.Select(entry => entry.Name)];
    }

    private ImmutableArray<(string Name, LocatedJson Value)> MembersOf(LocatedJson value, string what)
    {
        if (value.Kind != JsonValueKind.Object)
        {
            Report(value, $"{what} must be an object, in braces");
        }

        return value.Members;
    }

    private ImmutableArray<LocatedJson> ItemsOf(LocatedJson value, string name)
    {
        if (value.Kind != JsonValueKind.Array)
        {
            Report(value, $"\"{name}\" must be a list, in square brackets");
        }

        return value.Items;
    }

    private ImmutableArray<(string Name, int Line)> Texts(LocatedJson value, string name) =>
        [.. ItemsOf(value, name).Select(item => (Name: Text(item, name), item.Line)).Where(entry => entry.Name is not null).Select(entry => (entry.Name!, entry.Line))];

    private string? Text(LocatedJson value, string name)
    {
        if (value.Value is string { Length: > 0 } text)
        {
            return text;
        }

        Report(value, $"\"{name}\" must be a text in quotation marks");
        return null;
    }

    private double? Number(LocatedJson value, string name, double least, double most)
    {
        if (value.Value is double number && number >= least && number <= most)
        {
            return number;
        }

        string from = least == double.Epsilon ? "more than 0" : string.Create(CultureInfo.InvariantCulture, $"from {least}");
        Report(value, string.Create(CultureInfo.InvariantCulture, $"\"{name}\" must be a number, {from} and up to {most}"));
        return null;
    }

    private static bool IsSite(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";

    private void Report(LocatedJson at, string message) => _errors.Add(new SourceSettingsError(_file, at.Line, message));
}
