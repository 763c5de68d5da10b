using System.Text.Json;
using AngleSharp.Dom;
using VoiceHealth.Content;
using VoiceHealth.Ingestion.Extraction.Html;
using VoiceHealth.Ingestion.Extraction.Metadata;

namespace VoiceHealth.Ingestion.Extraction.Api;

/// <summary>Writes the parts of a module as the website marks them up. A part of an unknown name becomes an unknown element, which is read and reported.</summary>
internal sealed class ModuleMarkup(IDocument document)
{
    private const int DeepestPart = 8;
    private const string CareCardIdentifier = "5";

    /// <summary>The text of a fragment of HTML.</summary>
    public string TextOf(string html)
    {
        IElement box = document.CreateElement("div");
        box.InnerHtml = html;
        return ElementText.Of(box);
    }

    /// <param name="headingLevel">The level of the part's own heading, if it has one.</param>
    /// <param name="headed">Whether the heading stands there already.</param>
    public void Append(IElement section, JsonElement part, int headingLevel, bool headed = false, int depth = 0)
    {
        if (depth > DeepestPart)
        {
            return;
        }

        string name = part.Text("name");
        if (part.Text("@type") == "ImageObject")
        {
            AppendImage(section, part);
            return;
        }

        switch (name.ToLowerInvariant())
        {
            case "lead paragraph":
                AppendText(Box(section, "p", "nhsuk-lede-text"), part);
                break;
            case "markdown" or "table":
                AppendHeading(section, headed ? "" : part.Text("headline"), headingLevel);
                AppendText(section, part);
                break;
            case "callout":
                AppendText(Box(section, "div", "nhsuk-card--warning"), part);
                break;
            case "information":
                AppendText(Box(section, "div", "nhsuk-inset-text"), part);
                break;
            case "do/don't":
                AppendText(Box(section, "div", "nhsuk-do-dont-list"), part);
                break;
            case "find a service":
                AppendText(Box(section, "div", "nhsuk-action-link"), part);
                break;
            case "expander group":
                AppendAll(section, part, headingLevel, depth);
                break;
            case "expander" or "reveal":
                AppendExpander(section, part, headingLevel, depth);
                break;
            case "keylinks" or "canonicallinks" or "secondarycanonicallinks" or "toptasks" or "conditiongroup":
                AppendLinks(section, part, headingLevel, headed);
                break;
            default:
                AppendOther(section, part, name, headingLevel, depth);
                break;
        }
    }

    /// <summary>A part of a module by health aspect: its identifier is the level of a care card; its headline may name a box.</summary>
    public void AppendTopicPart(IElement section, JsonElement part, HealthAspect aspect, int headingLevel)
    {
        string headline = part.Text("headline");
        IElement box = (part.Text("identifier"), headline) switch
        {
            ({ Length: > 0 } identifier, _) => CareCard(section, identifier, headline, aspect),
            (_, "Information") => Box(section, "div", "nhsuk-inset-text"),
            (_, "Important") => Box(section, "div", "nhsuk-card--warning"),
            _ => section,
        };
        if (box == section)
        {
            AppendHeading(section, headline, headingLevel);
        }
        else if (headline == "Important" && part.Text("identifier").Length == 0)
        {
            AppendHeading(box, headline, headingLevel);
        }

        AppendText(box, part);
        foreach (JsonElement image in part.Elements("image"))
        {
            AppendImage(section, image);
        }

        AppendAll(section, part, headingLevel, 1);
    }

    private IElement CareCard(IElement section, string identifier, string headline, HealthAspect aspect)
    {
        string level = identifier == "primary" ? "non-urgent" : identifier;
        string prefix = aspect switch
        {
            HealthAspect.MedicalHelpEmergency => "Immediate action required: ",
            HealthAspect.MedicalHelpUrgent => "Urgent advice: ",
            HealthAspect.MedicalHelpNonurgent => "Non-urgent advice: ",
            _ => "",
        };
        IElement card = Box(section, "div", $"nhsuk-card--care nhsuk-card--care--{level}");
        IElement heading = Box(card, "h3", null);
        if (prefix.Length > 0)
        {
            Box(heading, "span", "nhsuk-u-visually-hidden").TextContent = prefix;
        }

        heading.AppendChild(document.CreateTextNode(headline));
        return card;
    }

    private void AppendOther(IElement section, JsonElement part, string name, int headingLevel, int depth)
    {
        bool isCard = part.Text("identifier") == CareCardIdentifier || name is "non-urgent" or "urgent" or "immediate" or "emergency";
        IElement box = isCard
            ? Box(section, "div", $"nhsuk-card--care nhsuk-card--care--{name.ToLowerInvariant().Replace(' ', '-')}")
            : Box(section, "api-module", null);
        if (!isCard)
        {
            AppendHeading(box, part.Text("headline"), headingLevel);
        }

        AppendText(box, part);
        AppendAll(box, part, headingLevel, depth);
    }

    private void AppendExpander(IElement section, JsonElement part, int headingLevel, int depth)
    {
        IElement details = Box(section, "details", null);
        Box(details, "summary", null).TextContent = part.Text("subjectOf");
        AppendText(details, part);
        AppendAll(details, part, headingLevel, depth);
    }

    private void AppendLinks(IElement section, JsonElement part, int headingLevel, bool headed)
    {
        AppendHeading(section, headed ? "" : part.Text("headline"), headingLevel);
        IElement list = Box(section, "ul", "nhsuk-hub-key-links");
        foreach (JsonElement link in part.Elements("mainEntityOfPage"))
        {
            IElement item = Box(list, "li", null);
            IElement anchor = Box(item, "a", null);
            anchor.SetAttribute("href", link.Text("url"));
            anchor.TextContent = link.Text("headline");
            AppendText(item, link);
        }
    }

    private void AppendAll(IElement box, JsonElement part, int headingLevel, int depth)
    {
        foreach (JsonElement inner in part.Elements("mainEntity").Concat(part.Elements("mainEntityOfPage")).Concat(part.Elements("hasPart")).Where(inner => inner.ValueKind == JsonValueKind.Object))
        {
            Append(box, inner, headingLevel, headed: false, depth + 1);
        }
    }

    private void AppendImage(IElement section, JsonElement image)
    {
        IElement figure = Box(section, "figure", null);
        Box(figure, "img", null).SetAttribute("alt", image.Text("name"));
        Box(figure, "figcaption", null).InnerHtml = image.Text("caption");
    }

    /// <summary>The part's HTML, which some parts hold as their text and some as their main entity.</summary>
    private void AppendText(IElement box, JsonElement part)
    {
        foreach (string html in part.Texts("text").AddRange(part.Texts("mainEntity")))
        {
            IElement content = Box(box, "div", null);
            content.InnerHtml = html;
        }
    }

    private void AppendHeading(IElement section, string headline, int level)
    {
        if (headline.Length > 0)
        {
            Box(section, level <= 2 ? "h2" : "h3", null).TextContent = headline;
        }
    }

    private IElement Box(IElement parent, string name, string? classes)
    {
        IElement element = document.CreateElement(name);
        element.ClassName = classes;
        parent.AppendChild(element);
        return element;
    }
}
