using System.Collections.Immutable;
using System.Text;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Ingestion.Tests.Chunking;

/// <summary>Builds pages of blocks whose spans count in the page's text, as extraction does: every piece of text on a line of its own.</summary>
internal sealed class PageBuilder(string path = "/conditions/sample-pox/", string topic = "Sample pox")
{
    private readonly StringBuilder _text = new();
    private readonly List<Section> _sections = [];
    private int _element;

    public PageBuilder Section(string heading, HealthAspect aspect, params Func<PageBuilder, Block>[] blocks)
    {
        SourceSpan? span = heading.Length == 0 ? null : Line(heading);
        ImmutableArray<Block> read = [.. blocks.Select(block => block(this))];
        _sections.Add(new Section(heading, heading.Length == 0 ? 0 : 2, aspect, read) { HeadingSpan = span });
        return this;
    }

    public Page Build()
    {
        var info = new PageInfo(
            path, new Uri("https://www.example.org" + path), topic, null, topic, [], PageKind.Condition, string.Empty, null, null, null, []);
        return new Page(info, [.. _sections], []) { Text = _text.ToString() };
    }

    public static Func<PageBuilder, Block> P(string text) => page => new ParagraphBlock(text, page.Line(text));

    public static Func<PageBuilder, Block> List(params string[] items) => page => page.MakeList(items);

    /// <summary>A paragraph that is one link.</summary>
    public static Func<PageBuilder, Block> LinkLine(string text) => page => new ParagraphBlock(text, page.Line(text)) { IsLink = true };

    /// <summary>A list of nothing but links.</summary>
    public static Func<PageBuilder, Block> LinkList(params string[] items) => page =>
    {
        ListBlock list = page.MakeList(items);
        return list with { Items = [.. list.Items.Select(item => item with { IsLink = true })] };
    };

    /// <summary>A list one of whose items holds other blocks.</summary>
    public static Func<PageBuilder, Block> Nested(string item, params Func<PageBuilder, Block>[] blocks) => page =>
    {
        int start = page._text.Length;
        SourceSpan span = page.Line(item);
        ImmutableArray<Block> inner = [.. blocks.Select(block => block(page))];
        return new ListBlock(false, [new ListItem(item, inner, span)], page.Since(start));
    };

    public static Func<PageBuilder, Block> Callout(string heading, params Func<PageBuilder, Block>[] blocks) => page =>
    {
        int start = page._text.Length;
        page.Line(heading);
        ImmutableArray<Block> inner = [.. blocks.Select(block => block(page))];
        return new CalloutBlock(heading, inner, page.Since(start));
    };

    public static Func<PageBuilder, Block> Table(string caption, string[] headers, params string[][] rows) => page =>
    {
        int start = page._text.Length;
        foreach (string line in (string[])[caption, .. headers, .. rows.SelectMany(row => row)])
        {
            if (line.Length > 0)
            {
                page.Line(line);
            }
        }

        return new TableBlock(caption, [.. headers], [.. rows.Select(row => row.ToImmutableArray())], page.Since(start));
    };

    public static Func<PageBuilder, Block> Card(Urgency level, string heading, params Func<PageBuilder, Block>[] blocks) => page =>
    {
        int start = page._text.Length;
        page.Line(heading);
        ImmutableArray<Block> inner = [.. blocks.Select(block => block(page))];
        return new CareCardBlock(level, heading, inner, page.Since(start));
    };

    public static Func<PageBuilder, Block> Expander(string summary, params Func<PageBuilder, Block>[] blocks) => page =>
    {
        int start = page._text.Length;
        page.Line(summary);
        ImmutableArray<Block> inner = [.. blocks.Select(block => block(page))];
        return new ExpanderBlock(summary, inner, page.Since(start));
    };

    public static Func<PageBuilder, Block> Inset(params Func<PageBuilder, Block>[] blocks) => page =>
    {
        int start = page._text.Length;
        ImmutableArray<Block> inner = [.. blocks.Select(block => block(page))];
        return new InsetBlock(inner, page.Since(start));
    };

    public static Func<PageBuilder, Block> DoDont(bool isDo, string heading, params string[] items) => page =>
    {
        int start = page._text.Length;
        page.Line(heading);
        ImmutableArray<ListItem> inner = page.MakeList(items).Items;
        return new DoDontBlock(isDo, heading, inner, page.Since(start));
    };

    public static Func<PageBuilder, Block> Link(string text) => page => new ActionLinkBlock(text, "/somewhere/", page.Line(text));

    private ListBlock MakeList(string[] items)
    {
        int start = _text.Length;
        ImmutableArray<ListItem> made = [.. items.Select(item => new ListItem(item, [], Line(item)))];
        return new ListBlock(false, made, Since(start));
    }

    private SourceSpan Line(string text)
    {
        int start = _text.Length;
        _text.Append(text).Append('\n');
        return new SourceSpan(path, $"p[{++_element}]", start, text.Length);
    }

    private SourceSpan Since(int start) => new(path, $"div[{++_element}]", start, Math.Max(0, _text.Length - start - 1));
}
