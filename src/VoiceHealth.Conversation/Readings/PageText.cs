using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Speech;

namespace VoiceHealth.Conversation.Readings;

/// <summary>A page's chunks as units in source order. A sentence that stands in two chunks, as a repeated lead-in may, counts once.</summary>
internal static class PageText
{
    public static ImmutableArray<ReadingUnit> Cut(ImmutableArray<Chunk> chunks)
    {
        PlacedSentence[] sentences = Place(chunks);
        var units = ImmutableArray.CreateBuilder<ReadingUnit>(sentences.Length);
        for (int start = 0; start < sentences.Length;)
        {
            int end = EndOfUnit(sentences, start);
            ReadOnlyMemory<PlacedSentence> unit = sentences.AsMemory(start, end - start);
            Urgency before = units.Count > 0 && sentences[start].Sentence.Depth > 0 ? units[^1].Net : Urgency.None;
            Urgency net = SafetyNet.Of(unit.Span, before);
            units.Add(new ReadingUnit(units.Count, unit, PageBox.IsStatement(sentences[start].Chunk) ? -1 : ItemsAfter(sentences, start, end), net, SafetyNet.LiftOf(unit.Span, net)));
            start = end;
        }

        LiftWhole(units);
        return units.DrainToImmutable();
    }

    /// <summary>A list, or a box too long for one unit, comes up as far as the most urgent of its parts.</summary>
    private static void LiftWhole(ImmutableArray<ReadingUnit>.Builder units)
    {
        for (int start = 0; start < units.Count;)
        {
            int end = start + 1;
            Urgency most = units[start].Lift;
            while (end < units.Count && units[end].Urgency == units[start].Urgency && (units[end].GoesOn || PageBox.AreOne(units[start], units[end])))
            {
                most = units[end].Lift > most ? units[end].Lift : most;
                end++;
            }

            for (; start < end; start++)
            {
                units[start] = units[start].Lift == most ? units[start] : units[start] with { Lift = most };
            }
        }
    }

    private static PlacedSentence[] Place(ImmutableArray<Chunk> chunks)
    {
        var placed = new PlacedSentence[chunks.Sum(chunk => chunk.Sentences.Length)];
        int count = 0;
        int reached = -1;
        foreach (Chunk chunk in chunks)
        {
            for (int at = 0; at < chunk.Sentences.Length; at++)
            {
                Sentence sentence = chunk.Sentences[at];
                if (DoList.IsSaidByItems(chunk, at))
                {
                    continue;
                }

                if (sentence.Span.Start > reached || !Holds(placed.AsSpan(0, count), sentence.Span))
                {
                    placed[count] = new PlacedSentence(chunk, sentence, count, SpeakingTime.WordsOf(sentence.Spoken) + DoList.WordsBefore(chunk, sentence));
                    reached = Math.Max(reached, sentence.Span.Start);
                    count++;
                }
            }
        }

        return count == placed.Length ? placed : placed[..count];
    }

    private static bool Holds(ReadOnlySpan<PlacedSentence> placed, SourceSpan span)
    {
        foreach (PlacedSentence earlier in placed)
        {
            if (IsSame(earlier.Sentence.Span, span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(SourceSpan one, SourceSpan other) =>
        one.Start == other.Start && one.Length == other.Length && one.Element == other.Element;

    private static int EndOfUnit(ReadOnlySpan<PlacedSentence> sentences, int start)
    {
        int whole = EndOfWhole(sentences, start);
        if (whole > start)
        {
            return whole;
        }

        int end = start;
        int words = sentences[start].Words;
        while (end < sentences.Length - 1 && Introduces(sentences[end]) && SameSection(sentences[end], sentences[end + 1])
            && words + sentences[end + 1].Words <= ReadingLimits.UnitWords)
        {
            words += sentences[++end].Words;
        }

        return EndOfItem(sentences, end);
    }

    /// <summary>The end of the urgent card, the callout or the inset that starts here, where it is short enough to be read whole in one turn; else <paramref name="start"/>.</summary>
    private static int EndOfWhole(ReadOnlySpan<PlacedSentence> sentences, int start)
    {
        Chunk first = sentences[start].Chunk;
        bool isCard = first.Urgency >= Urgency.Urgent;
        if (!(isCard || PageBox.IsStatement(first)) || (start > 0 && AreTogether(first, sentences[start - 1].Chunk)))
        {
            return start;
        }

        int end = start;
        int words = 0;
        while (end < sentences.Length && AreTogether(first, sentences[end].Chunk))
        {
            words += sentences[end++].Words;
        }

        return words <= (isCard ? ReadingLimits.CardWords : ReadingLimits.PartWords) ? end : start;
    }

    private static bool AreTogether(Chunk one, Chunk other) =>
        one.Urgency == other.Urgency && one.Group == other.Group && one.Heading == other.Heading;

    private static bool Introduces(PlacedSentence sentence) => sentence.Sentence.Kind is SentenceKind.LeadIn or SentenceKind.Heading;

    private static bool SameSection(PlacedSentence one, PlacedSentence other) =>
        one.Chunk.Heading == other.Chunk.Heading && one.Chunk.Urgency == other.Chunk.Urgency;

    /// <summary>Takes in the items of a deeper level that follow, while the unit stays short enough for one turn.</summary>
    private static int EndOfItem(ReadOnlySpan<PlacedSentence> sentences, int item)
    {
        int depth = sentences[item].Sentence.Depth;
        int words = sentences[item].Words;
        int end = item + 1;
        while (depth > 0 && end < sentences.Length && sentences[end].Sentence.Depth > depth
            && words + sentences[end].Words <= ReadingLimits.FirstPartWords)
        {
            words += sentences[end++].Words;
        }

        return end;
    }

    private static int ItemsAfter(ReadOnlySpan<PlacedSentence> sentences, int start, int end)
    {
        PlacedSentence? item = null;
        for (int i = start; i < end && item is null; i++)
        {
            item = sentences[i].Sentence.Kind == SentenceKind.ListItem ? sentences[i] : null;
        }

        if (item is null)
        {
            return -1;
        }

        int items = 0;
        for (int i = end; i < sentences.Length && sentences[i].Sentence.Kind == SentenceKind.ListItem && SameSection(sentences[i], item) && PageBox.AreOfOneList(item.Chunk, sentences[i].Chunk); i++)
        {
            items += sentences[i].Sentence.Depth <= item.Sentence.Depth ? 1 : 0;
        }

        return items;
    }
}
