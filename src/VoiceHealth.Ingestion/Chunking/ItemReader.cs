using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>Reads a list item with the paragraphs and lists inside it; what cannot be heard goes to <paramref name="dropped"/>.</summary>
/// <param name="careful">In a care card.</param>
internal sealed class ItemReader(List<DroppedText> dropped, bool careful)
{
    /// <summary>The sentences of an item in source order; nested items are one deeper than their own.</summary>
    public List<Sentence> Read(ListItem item, bool doNot)
    {
        var sentences = new List<Sentence>();
        Read(item, 1, doNot, sentences);
        return sentences;
    }

    /// <summary>Leaves an item out with all that is in it.</summary>
    public void DropAll(ListItem item, string reason)
    {
        Drop(item.Text, item.Span, reason);
        foreach (Block block in item.Blocks)
        {
            if (TextOf(block) is var (text, span))
            {
                Drop(text, span, reason);
            }

            foreach (ListItem inner in (block as ListBlock)?.Items ?? [])
            {
                DropAll(inner, reason);
            }
        }
    }

    /// <summary>Leaves a sentence out if a listener could not make sense of it.</summary>
    public bool TryDrop(Sentence sentence)
    {
        if (VisualText.ReasonToDrop(sentence.Quote, careful) is not { } reason)
        {
            return false;
        }

        dropped.Add(new DroppedText(sentence.Quote, reason, sentence.Span));
        return true;
    }

    private void Read(ListItem item, int depth, bool doNot, List<Sentence> sentences)
    {
        if (item.Text.Length > 0)
        {
            AddKept([SentenceReader.Item(item.Text, item.Span, depth, doNot)], sentences);
        }

        foreach (Block block in item.Blocks)
        {
            if (TextOf(block) is var (text, span))
            {
                AddKept(SentenceReader.Split(text, span, SentenceKind.Plain, depth), sentences);
            }

            foreach (ListItem inner in (block as ListBlock)?.Items ?? [])
            {
                Read(inner, depth + 1, doNot: false, sentences);
            }
        }
    }

    private void AddKept(IEnumerable<Sentence> read, List<Sentence> sentences) => sentences.AddRange(read.Where(sentence => !TryDrop(sentence)));

    private void Drop(string text, SourceSpan span, string reason)
    {
        if (text.Length > 0)
        {
            dropped.Add(new DroppedText(text, reason, span with { Length = text.Length }));
        }
    }

    private static (string Text, SourceSpan Span)? TextOf(Block block) => block switch
    {
        ParagraphBlock paragraph => (paragraph.Text, paragraph.Span),
        GenericBlock generic => (generic.Text, generic.Span),
        _ => null,
    };
}
