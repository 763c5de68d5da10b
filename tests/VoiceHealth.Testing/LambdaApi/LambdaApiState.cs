using System.Globalization;
using System.Text.Json.Nodes;

namespace VoiceHealth.Testing.LambdaApi;

/// <summary>One function, its layers, versions and aliases, changed by requests as the service changes them.</summary>
internal sealed class LambdaApiState(string function, string skillId)
{
    private const string Account = "arn:aws:lambda:eu-west-2:123456789012";
    private readonly SortedDictionary<long, JsonObject> _layers = [];
    private long _lastLayer;
    private int _aliasRevision;

    public LambdaVersion Latest { get; } = new();

    public List<LambdaVersion> Versions { get; } = [];

    public Dictionary<string, JsonObject> Aliases { get; } = new(StringComparer.Ordinal);

    public IEnumerable<(long Version, string Description)> Layers => _layers.Select(layer => (layer.Key, (string)layer.Value["Description"]!));

    public LambdaReply Answer(string operation, string[] path, string? qualifier, JsonObject body) => operation switch
    {
        "ListLayerVersions" => new LambdaReply(200, new JsonObject { ["LayerVersions"] = new JsonArray([.. _layers.Values.Reverse().Select(layer => layer.DeepClone())]) }),
        "PublishLayerVersion" => PublishLayer(path[2], body),
        "DeleteLayerVersion" => DeleteLayer(long.Parse(path[4], CultureInfo.InvariantCulture)),
        _ when path[2] != function => LambdaReply.Refusal(404, "ResourceNotFoundException", $"Function not found: {path[2]}"),
        "GetFunctionConfiguration" => Configuration(qualifier),
        "UpdateFunctionConfiguration" => Update(body),
        "PublishVersion" => Publish(body),
        "GetAlias" => Aliases.TryGetValue(path[4], out JsonObject? alias) ? new LambdaReply(200, alias) : LambdaReply.Refusal(404, "ResourceNotFoundException", "Cannot find alias"),
        "CreateAlias" => CreateAlias(body),
        "UpdateAlias" => UpdateAlias(path[4], body),
        _ => LambdaReply.Refusal(404, "UnknownOperationException", operation),
    };

    private LambdaReply PublishLayer(string name, JsonObject body)
    {
        long version = ++_lastLayer;
        _layers[version] = new JsonObject { ["LayerVersionArn"] = $"{Account}:layer:{name}:{version}", ["Version"] = version, ["Description"] = body["Description"]?.DeepClone() };
        return new LambdaReply(201, _layers[version]);
    }

    private LambdaReply DeleteLayer(long version)
    {
        _layers.Remove(version);
        return new LambdaReply(204, null);
    }

    private LambdaReply Configuration(string? qualifier)
    {
        LambdaVersion? version = qualifier is null or "$LATEST" ? Latest : Versions.Find(other => other.Number == qualifier);
        if (version is null)
        {
            return LambdaReply.Refusal(404, "ResourceNotFoundException", $"Function not found: {function}:{qualifier}");
        }

        var reply = new LambdaReply(200, version.ToJson(function, skillId));
        version.Changing = false;
        return reply;
    }

    private LambdaReply Update(JsonObject body)
    {
        if (Check(body) is { } refusal)
        {
            return refusal;
        }

        Latest.Layers = [.. body[nameof(Layers)]!.AsArray().Select(arn => (string)arn!)];
        Latest.Revision++;
        Latest.Changing = true;
        return new LambdaReply(200, Latest.ToJson(function, skillId));
    }

    /// <summary>As the service does it: what has not changed since the last version is that version.</summary>
    private LambdaReply Publish(JsonObject body)
    {
        if (Check(body) is { } refusal)
        {
            return refusal;
        }

        if (Versions.Count == 0 || !Versions[^1].SameAs(Latest))
        {
            Versions.Add(Latest.Frozen((Versions.Count + 1).ToString(CultureInfo.InvariantCulture), (string?)body["Description"] ?? ""));
        }

        return new LambdaReply(201, Versions[^1].ToJson(function, skillId));
    }

    private LambdaReply? Check(JsonObject body) => (Latest.Changing, (string?)body["RevisionId"], (string?)body["CodeSha256"]) switch
    {
        (true, _, _) => LambdaReply.Refusal(409, "ResourceConflictException", "The operation cannot be performed at this time. An update is in progress."),
        (_, { } revision, _) when revision != $"revision-{Latest.Revision}" => LambdaReply.Refusal(412, "PreconditionFailedException", "The RevisionId does not match the latest."),
        (_, _, { } code) when code != Latest.CodeSha256 => LambdaReply.Refusal(400, "InvalidParameterValueException", "The CodeSha256 does not match."),
        _ => null,
    };

    private LambdaReply CreateAlias(JsonObject body)
    {
        string name = (string)body["Name"]!;
        if (Aliases.ContainsKey(name))
        {
            return LambdaReply.Refusal(409, "ResourceConflictException", "Alias already exists.");
        }

        Aliases[name] = new JsonObject { ["Name"] = name };
        return new LambdaReply(201, ChangeAlias(name, body));
    }

    private LambdaReply UpdateAlias(string name, JsonObject body)
    {
        if (!Aliases.TryGetValue(name, out JsonObject? alias))
        {
            return LambdaReply.Refusal(404, "ResourceNotFoundException", "Cannot find alias.");
        }

        return (string?)body["RevisionId"] is { } revision && revision != (string?)alias["RevisionId"]
            ? LambdaReply.Refusal(412, "PreconditionFailedException", "The RevisionId does not match the latest.")
            : new LambdaReply(200, ChangeAlias(name, body));
    }

    private JsonObject ChangeAlias(string name, JsonObject body)
    {
        JsonObject alias = Aliases[name];
        foreach (string field in (string[])["FunctionVersion", "Description", "RoutingConfig"])
        {
            if (body[field] is { } value)
            {
                alias[field] = value.DeepClone();
            }
        }

        alias["RevisionId"] = $"alias-{++_aliasRevision}";
        return alias;
    }
}
