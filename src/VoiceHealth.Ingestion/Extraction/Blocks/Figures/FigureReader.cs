using AngleSharp.Dom;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.Figures;

/// <summary>Reads pictures: alternative text and caption. Credits name the picture's owner and are no part of the topic.</summary>
internal sealed class FigureReader : IBlockReader
{
    private const string CreditLabel = "Credit:";

    public bool CanRead(SourceElement element) => element.Name is "figure" or "img" || (element.Kinds.Has(ElementKinds.Picture) && IsPictureOnly(element.Element));

    /// <summary>Boxes with pictures in them are called so too: what they say beside the picture must not be lost.</summary>
    private static bool IsPictureOnly(IElement box) =>
        box.QuerySelector("img") is not null && ElementText.Of(box, inner => ReferenceEquals(inner, Caption(box))).Length == 0;

    public void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        IElement? image = element.Name == "img" ? element.Element : element.Element.QuerySelector("img");
        string alt = TextPiece.Normalise(image?.GetAttribute("alt") ?? "");
        string caption = ReadCaption(element.Element, reading);
        bool isDecoration = element.Name == "img" && alt.Length == 0;
        if (!isDecoration && (image is not null || caption.Length > 0))
        {
            receiver.Block(new FigureBlock(alt, caption, reading.Write(caption, element)));
        }
    }

    private static string ReadCaption(IElement figure, BlockReading reading)
    {
        if (Caption(figure) is not { } caption)
        {
            return "";
        }

        string text = reading.TextOf(caption, IsCredit);
        int credit = text.IndexOf(CreditLabel, StringComparison.OrdinalIgnoreCase);
        return credit < 0 ? text : text[..credit].TrimEnd();
    }

    private static IElement? Caption(IElement figure) =>
        figure.QuerySelector("figcaption") ?? figure.QuerySelectorAll("[class]").FirstOrDefault(inner => ClassNames.HasPart(inner, "caption"));

    private static bool IsCredit(IElement element) =>
        element.ClassName is { } classes && classes.Contains("credit", StringComparison.OrdinalIgnoreCase);
}
