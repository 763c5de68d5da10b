using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>Reads safety files into a <see cref="SafetySource"/>. Every file may have every part; content-index/safety/README.md describes them.</summary>
internal sealed class SafetySourceReader(SafetySource source)
{
    private static readonly string[] RuleKeys =
        ["id", "class", "level", "reply", "priority", "page", "when", "unless", "despite", "alarm", "quiet"];

    private string _file = "";

    /// <param name="file">The name to give in errors.</param>
    public void Read(string file, TextReader text)
    {
        _file = file;
        var yaml = new YamlStream();
        try
        {
            yaml.Load(text);
        }
        catch (YamlException e)
        {
            source.Errors.Add(new SafetySourceError(file, (int)e.Start.Line, YamlMistake.Describe(e)));
            return;
        }

        foreach (YamlDocument document in yaml.Documents)
        {
            ReadParts(document.RootNode);
        }
    }

    private void ReadParts(YamlNode root)
    {
        foreach ((SourceText key, YamlNode value) in Pairs(root))
        {
            switch (key.Value)
            {
                case "terms": ReadLists(value, source.Terms); break;
                case "contexts": ReadLists(value, source.Contexts); break;
                case "unless": ReadLists(value, source.Unless); break;
                case "skip": source.Skip.AddRange(Texts(value)); break;
                case "sounds": source.Sounds.AddRange(Texts(value)); break;
                case "ordinary": source.OrdinaryWords.AddRange(Texts(value)); break;
                case "spellings": ReadSpellings(value); break;
                case "cards": ReadCards(value); break;
                case "hunch": ReadHunch(value); break;
                case "replies": ReadReplies(value); break;
                case "rules": ReadRules(value); break;
                default: Expected(key, "terms, contexts, unless, skip, sounds, ordinary, spellings, cards, hunch, replies or rules"); break;
            }
        }
    }

    private void ReadLists(YamlNode node, Dictionary<string, List<SourceText>> lists)
    {
        foreach ((SourceText key, YamlNode value) in Pairs(node))
        {
            if (!lists.TryGetValue(key.Value, out List<SourceText>? list))
            {
                lists.Add(key.Value, list = []);
            }

            list.AddRange(Texts(value));
        }
    }

    private void ReadSpellings(YamlNode node)
    {
        foreach ((SourceText key, YamlNode value) in Pairs(node))
        {
            source.Spellings.Add((key, Text(value)));
        }
    }

    private void ReadCards(YamlNode node)
    {
        Dictionary<string, YamlNode> fields = Fields(node, ["ignore", "like"]);
        source.Cards.Ignore.UnionWith(Texts(fields.GetValueOrDefault("ignore")).Select(t => t.Value));
        if (fields.TryGetValue("like", out YamlNode? like))
        {
            source.Cards.Like = ReadRule(like);
        }
    }

    private void ReadHunch(YamlNode node)
    {
        Dictionary<string, YamlNode> fields = Fields(node, ["alarms", "outweighs", "harmless", "alike", "fewest"]);
        foreach ((SourceText kind, YamlNode odds) in fields.TryGetValue("alarms", out YamlNode? alarms) ? Pairs(alarms) : [])
        {
            source.Hunch.Alarms[kind.Value] = Text(odds);
        }

        foreach ((SourceText level, YamlNode odds) in fields.TryGetValue("outweighs", out YamlNode? outweighs) ? Pairs(outweighs) : [])
        {
            source.Hunch.Outweighs[level.Value] = Text(odds);
        }

        foreach ((SourceText kind, YamlNode count) in fields.TryGetValue("fewest", out YamlNode? fewest) ? Pairs(fewest) : [])
        {
            source.Hunch.Fewest[kind.Value] = Text(count);
        }

        source.Hunch.Harmless = Field(fields, "harmless", node);
        if (fields.TryGetValue("alike", out YamlNode? alike))
        {
            ReadLists(alike, source.Hunch.Alike);
        }
    }

    private void ReadReplies(YamlNode node)
    {
        foreach ((SourceText key, YamlNode value) in Pairs(node))
        {
            Dictionary<string, YamlNode> fields = Fields(value, ["private", "say", "variants"]);
            List<(SourceText, SourceText)> variants = [.. Items(fields.GetValueOrDefault("variants")).Select(Variant)];
            bool isPrivate = fields.TryGetValue("private", out YamlNode? flag) && Text(flag).Value == "true";
            source.Replies.Add(new ReplySource(key, isPrivate, Texts(fields.GetValueOrDefault("say")), variants));
        }
    }

    private (SourceText When, SourceText Reply) Variant(YamlNode node)
    {
        Dictionary<string, YamlNode> fields = Fields(node, ["when", "reply"]);
        return (Field(fields, "when", node), Field(fields, "reply", node));
    }

    private void ReadRules(YamlNode node)
    {
        source.Rules.AddRange(Items(node).Select(ReadRule));
    }

    private RuleSource ReadRule(YamlNode item)
    {
        Dictionary<string, YamlNode> fields = Fields(item, RuleKeys);
        List<SourceText> ListOf(string key) => Texts(fields.GetValueOrDefault(key));
        return new RuleSource
        {
            Id = Field(fields, "id", item),
            Class = Field(fields, "class", item),
            Level = Field(fields, "level", item),
            Reply = Field(fields, "reply", item),
            Priority = Field(fields, "priority", item),
            Page = Field(fields, "page", item),
            When = ListOf("when"),
            Unless = ListOf("unless"),
            Despite = ListOf("despite"),
            Alarm = ListOf("alarm"),
            Quiet = ListOf("quiet"),
        };
    }

    private Dictionary<string, YamlNode> Fields(YamlNode node, string[] allowed)
    {
        var fields = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach ((SourceText key, YamlNode value) in Pairs(node))
        {
            if (!allowed.Contains(key.Value))
            {
                Expected(key, string.Join(", ", allowed));
            }

            fields[key.Value] = value;
        }

        return fields;
    }

    private SourceText Field(Dictionary<string, YamlNode> fields, string key, YamlNode owner) =>
        fields.TryGetValue(key, out YamlNode? value) ? Text(value) : new SourceText("", _file, (int)owner.Start.Line);

    private List<(SourceText Key, YamlNode Value)> Pairs(YamlNode node)
    {
        if (node is YamlMappingNode mapping)
        {
            return [.. mapping.Children.Select(c => (Text(c.Key), c.Value))];
        }

        source.Errors.Add(new SafetySourceError(_file, (int)node.Start.Line, "Names with values were expected here, such as \"terms:\"."));
        return [];
    }

    private static IEnumerable<YamlNode> Items(YamlNode? node) => node switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        _ => [node],
    };

    private List<SourceText> Texts(YamlNode? node) => [.. Items(node).Select(Text)];

    private SourceText Text(YamlNode node)
    {
        int line = (int)node.Start.Line;
        if (node is YamlScalarNode scalar)
        {
            return new SourceText(scalar.Value ?? "", _file, line);
        }

        source.Errors.Add(new SafetySourceError(_file, line, "A text was expected here; put quotes around one that has \": \", \"#\" or a bracket at its start."));
        return new SourceText("", _file, line);
    }

    private void Expected(SourceText found, string allowed) =>
        source.Errors.Add(found.Error($"\"{found.Value}\" is not known here; expected {allowed}."));
}
