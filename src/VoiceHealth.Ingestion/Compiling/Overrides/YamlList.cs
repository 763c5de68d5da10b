using YamlDotNet.RepresentationModel;

namespace VoiceHealth.Ingestion.Compiling.Overrides;

/// <summary>One entry of a list in an overrides file: its fields by name, and errors with their line.</summary>
internal sealed class YamlList(string file, YamlMappingNode node, List<string> errors)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public OverridePlace Place { get; } = new(file, (int)node.Start.Line);

    /// <summary>A field that must be there.</summary>
    public string Required(string name, string example)
    {
        string text = Optional(name);
        if (text.Length == 0)
        {
            Fault(node, $"\"{name}\" is missing; write for example {name}: {example}");
        }

        return text;
    }

    /// <summary>A field that may be missing: empty then.</summary>
    public string Optional(string name)
    {
        _read.Add(name);
        if (!node.Children.TryGetValue(new YamlScalarNode(name), out YamlNode? value))
        {
            return "";
        }

        if (value is YamlScalarNode { Value: { } text })
        {
            return text.Trim();
        }

        Fault(value, $"\"{name}\" takes words on one line");
        return "";
    }

    /// <summary>A field that must hold at least one text.</summary>
    public IReadOnlyList<string> RequiredTexts(string name, string example)
    {
        _read.Add(name);
        if (node.Children.TryGetValue(new YamlScalarNode(name), out YamlNode? value)
            && value is YamlSequenceNode { Children.Count: > 0 } list
            && list.Children.All(child => child is YamlScalarNode { Value.Length: > 0 }))
        {
            return [.. list.Children.Select(child => ((YamlScalarNode)child).Value!.Trim())];
        }

        Fault(value ?? node, $"\"{name}\" is missing or no list; write for example {name}: {example}");
        return [];
    }

    /// <summary>Reports every field that nothing asked for.</summary>
    public void RefuseOthers()
    {
        foreach (YamlNode key in node.Children.Keys.Where(key => key is not YamlScalarNode { Value: { } name } || !_read.Contains(name)))
        {
            Fault(key, $"\"{key}\" is not known here; there are {string.Join(", ", _read)}. The words of a page can be chosen, not written");
        }
    }

    public void Fault(string message) => Fault(node, message);

    private void Fault(YamlNode at, string message) => errors.Add($"{file}:{at.Start.Line}: {message}.");
}
