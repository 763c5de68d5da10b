using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Tests.Extraction.Variants;

/// <summary>Steps that variants of markup are made of.</summary>
internal static class ElementChanges
{
    public static IElement Make(this IElement near, string name, string classes = "")
    {
        IElement made = near.Owner!.CreateElement(name);
        if (classes.Length > 0)
        {
            made.ClassName = classes;
        }

        return made;
    }

    /// <summary>Another element in this one's place, with its attributes and all that it holds.</summary>
    public static IElement Rename(this IElement element, string name)
    {
        IElement made = element.Make(name);
        foreach (IAttr attribute in element.Attributes)
        {
            made.SetAttribute(attribute.Name, attribute.Value);
        }

        element.MoveContentTo(made);
        element.Replace(made);
        return made;
    }

    public static IElement Wrap(this IElement element, string name, string classes = "")
    {
        IElement wrapper = element.Make(name, classes);
        element.Replace(wrapper);
        wrapper.AppendChild(element);
        return wrapper;
    }

    /// <summary>Puts all that an element holds into one new element inside it.</summary>
    public static IElement WrapContent(this IElement element, string name, string classes = "")
    {
        IElement wrapper = element.Make(name, classes);
        element.MoveContentTo(wrapper);
        element.AppendChild(wrapper);
        return wrapper;
    }

    /// <summary>Leaves an element's content in its place.</summary>
    public static void Unwrap(this IElement element) => element.Replace([.. element.ChildNodes]);

    public static void MoveContentTo(this IElement from, IElement to)
    {
        while (from.FirstChild is { } child)
        {
            to.AppendChild(child);
        }
    }
}
