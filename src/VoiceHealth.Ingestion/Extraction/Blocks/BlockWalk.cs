using System.Collections.Immutable;
using AngleSharp.Dom;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Chrome;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks;

/// <summary>
/// Walks down through containers in source order, gives each element to the reader of its kind, and gathers text that
/// stands between elements. Nothing with text is passed over but what <see cref="ChromeRules"/> names.
/// </summary>
internal sealed class BlockWalk(BlockReading reading, IBlockReceiver receiver, params ImmutableArray<IElement> except)
{
    public void Read(SourceElement container)
    {
        container = SkipWrappers(container);
        if (container.Depth > reading.MaxDepth)
        {
            ReadTooDeep(container);
            return;
        }

        var children = new SourceChildren(container);
        var loose = new TextPiece();
        INodeList nodes = container.Element.ChildNodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IText text)
            {
                loose.Append(text.Data);
            }
            else if (nodes[i] is IElement element)
            {
                ReadElement(children.Next(element), container, loose);
            }
        }

        FlushLoose(loose, container);
    }

    private void ReadElement(SourceElement element, SourceElement container, TextPiece loose)
    {
        if (IsExcepted(element.Element) || ChromeRules.IsChrome(element))
        {
            return;
        }

        if (ElementVisibility.IsAbsent(element.Element))
        {
            LeftOutText.Note(element.Element, loose);
        }
        else if (PictureInLine.Of(element.Element) is { } picture && PictureInLine.IsSaid(picture, loose))
        {
            PictureInLine.Append(picture, loose);
        }
        else if (BlockReaders.For(element) is { } reader)
        {
            FlushLoose(loose, container);
            reader.Read(element, reading, receiver);
        }
        else if (ElementNames.IsInline(element.Name) && !ElementNames.HoldsBlocks(element.Element))
        {
            ElementText.AppendInLine(element.Element, loose);
        }
        else
        {
            FlushLoose(loose, container);
            ReadHeadingOrContainer(element);
        }
    }

    private void ReadHeadingOrContainer(SourceElement element)
    {
        int level = ElementNames.HeadingLevel(element.Element);
        if (level == 0)
        {
            Read(element);
            return;
        }

        string text = reading.TextOf(element.Element);
        bool isTitle = level == 1 && text == reading.Title;
        if (text.Length > 0 && !isTitle && !ChromeRules.HeadsContents(element.Element))
        {
            receiver.Heading(element, level, text, reading.Write(text, element));
        }
    }

    private void FlushLoose(TextPiece loose, SourceElement container)
    {
        string text = reading.Finish(loose);
        if (text.Length > 0 && !ChromeRules.IsChromeText(text))
        {
            receiver.Block(new ParagraphBlock(text, reading.Write(text, container)));
        }

        loose.Clear();
    }

    private void ReadTooDeep(SourceElement container)
    {
        string text = reading.TextOf(container.Element);
        if (text.Length > 0)
        {
            SourceSpan span = reading.Write(text, container);
            receiver.Block(new GenericBlock(text, span));
            reading.Report("nested-too-deep", $"Nested more than {reading.MaxDepth} deep: its text was kept without structure.", span);
        }
    }

    /// <summary>A container whose only content is another one adds nothing, however many there are of them.</summary>
    private SourceElement SkipWrappers(SourceElement container)
    {
        while (OnlyChild(container.Element) is { } child && IsPlainContainer(container.Unwrap(child)))
        {
            container = container.Unwrap(child);
        }

        return container;
    }

    private bool IsPlainContainer(SourceElement element) =>
        ElementNames.IsContainer(element.Name)
        && !IsExcepted(element.Element)
        && !ElementVisibility.IsAbsent(element.Element)
        && !ChromeRules.IsChrome(element)
        && BlockReaders.For(element) is null;

    private bool IsExcepted(IElement element)
    {
        foreach (IElement one in except)
        {
            if (ReferenceEquals(one, element))
            {
                return true;
            }
        }

        return false;
    }

    private static IElement? OnlyChild(IElement element)
    {
        IElement? only = null;
        INodeList nodes = element.ChildNodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement child)
            {
                if (only is not null)
                {
                    return null;
                }

                only = child;
            }
            else if (nodes[i] is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                return null;
            }
        }

        return only;
    }
}
