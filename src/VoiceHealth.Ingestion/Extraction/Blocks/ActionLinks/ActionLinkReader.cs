using AngleSharp.Dom;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.ActionLinks;

internal sealed class ActionLinkReader : IBlockReader
{
    public bool CanRead(SourceElement element) =>
        element.Kinds.Has(ElementKinds.ActionLink) || (element.Name == "a" && IsPartOfActionLink(element.Classes));

    private static bool IsPartOfActionLink(ClassNames classes)
    {
        foreach (ReadOnlySpan<char> token in classes)
        {
            ComponentName name = ComponentName.Parse(token);
            if (name.Is("button") || (name.Is("action-link") && name.Part.Equals("link", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    public void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        string text = reading.TextOf(element.Element);
        if (text.Length > 0)
        {
            IElement? link = element.Name == "a" ? element.Element : element.Element.QuerySelector("a[href]");
            string target = link?.GetAttribute("href")?.Trim() ?? "";
            receiver.Block(new ActionLinkBlock(text, target, reading.Write(text, element)));
        }
    }
}
