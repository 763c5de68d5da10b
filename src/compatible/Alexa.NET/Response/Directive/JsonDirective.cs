namespace Alexa.NET.Response.Directive;

/// <summary>A directive of any type. Its properties are strings, numbers, booleans, dictionaries and lists of these.</summary>
public class JsonDirective : IDirective
{
    public JsonDirective(string type) => Type = type;

    public string Type { get; }

    public Dictionary<string, object> Properties { get; set; } = [];
}
