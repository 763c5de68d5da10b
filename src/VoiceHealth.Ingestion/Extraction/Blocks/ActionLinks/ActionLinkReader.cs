using AngleSharp.Dom;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.ActionLinks;

internal sealed class ActionLinkReader : IBlockReader
{
    public bool CanRead(SourceElement element) =>
        element.Classes.Contains("nhsuk-action-link") || (element.Name == "a" && element.Classes.ContainsAny("nhsuk-action-link__link", "nhsuk-button"));

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
