using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>
/// The elements of a document that say what kind of page it is and where it stands, found in one pass: a selector for each
/// would go through the whole page every time and cost more than all else that is read of it.
/// </summary>
internal sealed class DocumentMarks
{
    private DocumentMarks()
    {
    }

    public List<IElement> Mains { get; } = [];

    /// <summary>The h1 elements.</summary>
    public List<IElement> Titles { get; } = [];

    public List<IElement> JsonLd { get; } = [];

    /// <summary>The items of a guide's contents list.</summary>
    public List<IElement> ContentsItems { get; } = [];

    /// <summary>The lists by which a hub leads to its pages.</summary>
    public List<IElement> HubLists { get; } = [];

    /// <summary>The box that lists a page's siblings under the name of their hub.</summary>
    public IElement? Siblings { get; private set; }

    /// <summary>Where a stub sends the browser; null where the page is none.</summary>
    public string? RefreshTarget { get; private set; }

    public bool AsksForPassword { get; private set; }

    public bool HasLetterNavigation { get; private set; }

    public static DocumentMarks Read(IDocument document)
    {
        var marks = new DocumentMarks();
        var open = new Stack<IElement>();
        open.Push(document.DocumentElement);
        while (open.TryPop(out IElement? element))
        {
            marks.Note(element);
            INodeList nodes = element.ChildNodes;
            for (int i = nodes.Length - 1; i >= 0; i--)
            {
                if (nodes[i] is IElement child && child.LocalName != "svg")
                {
                    open.Push(child);
                }
            }
        }

        return marks;
    }

    private void Note(IElement element)
    {
        switch (element.LocalName)
        {
            case "main":
                Mains.Add(element);
                break;
            case "h1":
                Titles.Add(element);
                break;
            case "script":
                NoteScript(element);
                break;
            case "meta":
                NoteMeta(element);
                break;
            case "input":
                AsksForPassword |= Is(element.GetAttribute("type"), "password");
                break;
        }

        if (element.Attributes.Length > 0)
        {
            NoteNames(new ClassNames(element.ClassName ?? ""), element.Id ?? "", element);
        }
    }

    private void NoteScript(IElement element)
    {
        if (Is(element.GetAttribute("type"), "application/ld+json"))
        {
            JsonLd.Add(element);
        }
    }

    private void NoteMeta(IElement element)
    {
        if (Is(element.GetAttribute("http-equiv"), "refresh")
            && element.GetAttribute("content") is { } content && content.Contains("url", StringComparison.OrdinalIgnoreCase))
        {
            RefreshTarget ??= content;
        }
    }

    private void NoteNames(ClassNames classes, string id, IElement element)
    {
        NoteName(ComponentName.Parse(id), element);
        foreach (ReadOnlySpan<char> token in classes)
        {
            NoteName(ComponentName.Parse(token), element);
        }
    }

    private void NoteName(ComponentName name, IElement element)
    {
        if (name.Part.Equals("item", StringComparison.OrdinalIgnoreCase) && name.Is("contents-list"))
        {
            ContentsItems.Add(element);
        }
        else if (!name.Part.IsEmpty || name.Block.IsEmpty)
        {
            return;
        }

        HasLetterNavigation |= name.Is("nav-a-z") || name.Is("index-section");
        if (name.Is("hub-key-links"))
        {
            HubLists.Add(element);
        }
        else if (name.Is("sibling-nav"))
        {
            Siblings ??= element;
        }
    }

    private static bool Is(string? value, string name) => string.Equals(value, name, StringComparison.OrdinalIgnoreCase);
}
