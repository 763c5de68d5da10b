using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;
using VoiceHealth.Content;
using VoiceHealth.Ingestion.Extraction.Aspects;
using VoiceHealth.Ingestion.Extraction.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;
using VoiceHealth.Ingestion.Extraction.Metadata;
using VoiceHealth.Ingestion.Extraction.Pages;

namespace VoiceHealth.Ingestion.Extraction.Api;

/// <summary>
/// Builds the document of a response: one section a module. A response tells its text twice, as the page's own modules
/// (mainEntityOfPage) and by health aspect (hasPart); the second is used for what the first does not have.
/// </summary>
internal sealed class ApiMarkup
{
    /// <summary>Links to other topics and sites, which stand beside a page's text on the website too.</summary>
    private const string RelatedLinks = "RelatedLinks";

    private readonly IDocument _document;
    private readonly RawPage _page;
    private readonly BlockReading _reading;
    private readonly IElement _main;
    private readonly SourceElement _root;
    private readonly SourceChildren _children;
    private readonly ImmutableArray<DocumentPart>.Builder _parts = ImmutableArray.CreateBuilder<DocumentPart>();
    private readonly ModuleMarkup _modules;

    public ApiMarkup(IDocument document, RawPage page, BlockReading reading)
    {
        _document = document;
        _page = page;
        _reading = reading;
        _main = document.QuerySelector("main")!;
        _root = new SourceElement(_main, null, 1);
        _children = new SourceChildren(_root);
        _modules = new ModuleMarkup(document);
    }

    public ImmutableArray<DocumentPart> Build(JsonElement response)
    {
        AddNavigation(response);
        foreach (JsonElement module in response.Elements("mainEntityOfPage").Where(module => module.Text("name") != RelatedLinks))
        {
            AddModule(module);
        }

        string known = Squeeze(ElementText.Of(_main));
        foreach (JsonElement part in response.Elements("hasPart"))
        {
            if (IsOfThisPage(part, response))
            {
                AddTopicPart(part, known);
            }
        }

        return _parts.DrainToImmutable();
    }

    /// <summary>A guide's pages are listed as its contents; hubs list their children among their modules.</summary>
    private void AddNavigation(JsonElement response)
    {
        List<JsonElement> links = [.. response.Elements("relatedLink").Where(link => link.Text("linkRelationship") == "Navigation")];
        if (links.Count < 2)
        {
            return;
        }

        IElement list = Append(Append(_main, "nav"), "ol");
        foreach (JsonElement link in links)
        {
            IElement item = Append(list, "li", "nhsuk-contents-list__item");
            IElement anchor = Append(item, "a");
            anchor.SetAttribute("href", link.Text("url"));
            anchor.TextContent = link.Text("alternativeHeadline") is { Length: > 0 } headline ? headline : link.Text("name");
        }
    }

    private void AddModule(JsonElement module)
    {
        HealthAspect aspect = AspectNames.Parse(module.Text("hasHealthAspect"));
        IElement section = StartSection(module.Text("headline"), aspect);
        bool hasHeading = module.Text("headline").Length > 0;
        if (module.Text("name") == "section heading")
        {
            foreach (JsonElement part in module.Elements("mainEntityOfPage"))
            {
                _modules.Append(section, part, hasHeading ? 3 : 2);
            }
        }
        else
        {
            _modules.Append(section, module, 2, headed: hasHeading);
        }
    }

    private void AddTopicPart(JsonElement topic, string known)
    {
        List<JsonElement> parts = [.. topic.Elements("hasPart").Where(part => IsNew(part, known))];
        if (parts.Count == 0)
        {
            return;
        }

        HealthAspect aspect = AspectNames.Parse(topic.Text("hasHealthAspect"));
        IElement section = StartSection(topic.Text("headline"), aspect);
        foreach (JsonElement part in parts)
        {
            _modules.AppendTopicPart(section, part, aspect, topic.Text("headline").Length > 0 ? 3 : 2);
        }
    }

    private IElement StartSection(string headline, HealthAspect aspect)
    {
        IElement section = Append(_main, "section");
        SourceElement source = _children.Next(section);
        if (headline.Length > 0)
        {
            IElement heading = Append(section, "h2");
            heading.Id = $"module-{_parts.Count + 1}";
            heading.TextContent = headline;
        }

        _parts.Add(new DocumentPart(source, aspect));
        return section;
    }

    /// <summary>A hub repeats its children's parts, which have their own pages; a guide's or a medicine's first page gathers its own.</summary>
    private bool IsOfThisPage(JsonElement part, JsonElement response)
    {
        string? path = PagePaths.Resolve(_page.Url, part.Text("url").Split('#')[0]);
        if (path is null || !path.StartsWith(_page.Path, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        int levelsBelow = path.AsSpan(_page.Path.Length).Count('/');
        bool isTopic = response.Texts("genre").Length > 0 && _page.Path.AsSpan().Trim('/').Contains('/');
        return levelsBelow == 0 || (levelsBelow == 1 && isTopic);
    }

    /// <summary>Whether the page does not have the part's text yet. A part that is no HTML and names a link is no text of the topic.</summary>
    private bool IsNew(JsonElement part, string known)
    {
        string text = part.Text("text");
        if (text.StartsWith("<listvalue", StringComparison.OrdinalIgnoreCase))
        {
            _reading.Report(
                "module-unreadable",
                $"A part of a module holds data of the publishing system in place of its text: \"{part.Text("headline")}\".",
                new SourceSpan(_page.Path, _root.Path, 0, 0));
            return false;
        }

        bool isLinkName = text.Length > 0 && !text.Contains('<', StringComparison.Ordinal);
        return !isLinkName && text.Length > 0 && !known.Contains(Squeeze(_modules.TextOf(text)), StringComparison.Ordinal);
    }

    private IElement Append(IElement parent, string name, string? classes = null)
    {
        IElement element = _document.CreateElement(name);
        element.ClassName = classes;
        parent.AppendChild(element);
        return element;
    }

    private static string Squeeze(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
