using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace VoiceHealth.Ingestion.Tests.Extraction.Variants;

/// <summary>Another way in which a page could have been marked up, with the same content.</summary>
internal sealed record MarkupVariant(string Name, Func<string, string> Rewrite)
{
    private static readonly HtmlParser Parser = new();

    /// <summary>What changes of the page's truth; nothing, for most.</summary>
    public Action<JsonObject> ChangeTruth { get; init; } = _ => { };

    /// <summary>Words that the variant adds and that are no part of the topic.</summary>
    public string? Chrome { get; init; }

    public static MarkupVariant OfDocument(string name, Action<IHtmlDocument> change) => new(name, html =>
    {
        using IHtmlDocument document = Parser.ParseDocument(html);
        change(document);
        return "<!DOCTYPE html>" + document.DocumentElement.OuterHtml;
    });

    /// <summary>A variant that changes each element that a selector finds.</summary>
    public static MarkupVariant OfEach(string name, string selector, Action<IElement> change) =>
        OfDocument(name, document => document.QuerySelectorAll(selector).ToList().ForEach(change));

    public override string ToString() => Name;
}
