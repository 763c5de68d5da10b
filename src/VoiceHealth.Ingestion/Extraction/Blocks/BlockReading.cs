using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks;

/// <summary>The reading of one page's blocks: its normalised text as it grows, the issues met, and the way into nested content.</summary>
internal sealed class BlockReading(string page, string title, int maxDepth)
{
    private const int MostIssues = 200;

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<ExtractionIssue>.Builder _issues = ImmutableArray.CreateBuilder<ExtractionIssue>();

    public int MaxDepth { get; } = maxDepth;

    /// <summary>The page's title: repeated as an h1 it heads no section.</summary>
    public string Title { get; } = title;

    public string Text => _text.ToString();

    /// <summary>Where the next piece of text will start.</summary>
    public int NextStart => _text.Length == 0 ? 0 : _text.Length + 1;

    public ImmutableArray<ExtractionIssue> Issues => _issues.ToImmutable();

    /// <summary>Adds a line to the page's normalised text.</summary>
    public SourceSpan Write(string text, SourceElement at)
    {
        int start = NextStart;
        if (text.Length == 0)
        {
            return new SourceSpan(page, at.Path, _text.Length, 0);
        }

        if (start > 0)
        {
            _text.Append('\n');
        }

        _text.Append(text);
        return new SourceSpan(page, at.Path, start, text.Length);
    }

    /// <summary>The span of all that has been written since <paramref name="start"/>; an empty one at the end where nothing was.</summary>
    public SourceSpan Cover(int start, SourceElement at) =>
        new(page, at.Path, Math.Min(start, _text.Length), Math.Max(0, _text.Length - start));

    /// <summary>Adds an issue. A page that has very many is wrong as a whole: those beyond the most that are kept are only said to be there.</summary>
    public void Report(string code, string message, SourceSpan span)
    {
        if (_issues.Count < MostIssues)
        {
            _issues.Add(new ExtractionIssue(code, message, span));
        }
        else if (_issues.Count == MostIssues)
        {
            _issues.Add(new ExtractionIssue("more-issues", $"The page has more than {MostIssues} issues: look at it as a whole.", span));
        }
    }

    public string TextOf(INode node, Func<IElement, bool>? leaveOut = null)
    {
        var piece = new TextPiece();
        ElementText.Append(node, piece, leaveOut);
        return Finish(piece);
    }

    /// <summary>The finished text of a piece; reports what was noted of it and characters that could not be decoded.</summary>
    public string Finish(TextPiece piece)
    {
        if (piece.LostCharacters)
        {
            Report(
                "undecodable-characters",
                "Characters that stand for nothing readable were left out; look at the page's character encoding.",
                new SourceSpan(page, "", NextStart, 0));
        }

        foreach ((string code, string message) in piece.Notes)
        {
            Report(code, message, new SourceSpan(page, "", NextStart, 0));
        }

        return piece.ToString();
    }

    /// <summary>Reports the words of an element that is passed over because readers never see it.</summary>
    public void ReportLeftOut(IElement element)
    {
        var piece = new TextPiece();
        LeftOutText.Note(element, piece);
        Finish(piece);
    }

    /// <summary>Reads what a box holds, but for those elements of it (its heading) that have been read already.</summary>
    public ImmutableArray<Block> ReadInside(SourceElement box, params ImmutableArray<IElement> except)
    {
        var content = new BoxContent();
        new BlockWalk(this, content, except).Read(box);
        return content.ToBlocks();
    }
}
