using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Chunking.Summaries;

/// <summary>Reads the statements of a section out of its chunks.</summary>
internal static partial class StatementReader
{
    public static ImmutableArray<Statement> Read(IEnumerable<Chunk> chunks)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        foreach (IGrouping<int, Chunk> group in chunks.GroupBy(chunk => chunk.Kind is ChunkKind.Text or ChunkKind.List ? -1 : chunk.Group))
        {
            ReadGroup([.. group], statements);
        }

        return [.. statements.OrderBy(statement => statement.Sentences[0].Span.Start).Select((statement, position) => statement with { Position = position })];
    }

    private static void ReadGroup(ImmutableArray<Chunk> group, ImmutableArray<Statement>.Builder statements)
    {
        ImmutableArray<Sentence> sentences = Once(group.SelectMany(chunk => chunk.Sentences));
        if (group[0].Kind is ChunkKind.CareCard or ChunkKind.Do or ChunkKind.DoNot)
        {
            statements.Add(new Statement(sentences, group[0].Kind == ChunkKind.CareCard ? StatementKind.Card : StatementKind.List, 0));
            return;
        }

        if (group[0].Kind is ChunkKind.Callout or ChunkKind.Inset)
        {
            AddBox(sentences, statements);
            return;
        }

        int position = 0;
        while (position < sentences.Length)
        {
            int end = IsIntroduction(sentences, position) ? EndOfList(sentences, position) : EndOfProse(sentences, position);
            Add(sentences[position..end], statements);
            position = end;
        }
    }

    private static void Add(ImmutableArray<Sentence> sentences, ImmutableArray<Statement>.Builder statements)
    {
        if (sentences.Any(sentence => sentence.Kind == SentenceKind.ListItem))
        {
            AddList(sentences, statements);
            return;
        }

        ImmutableArray<Sentence> said = [.. sentences.Where(sentence => sentence.Kind == SentenceKind.Plain && sentence.Depth == 0)];
        if (!said.IsEmpty)
        {
            bool stands = !Leans(said[0].Quote) && said[0].Quote.Count(char.IsWhiteSpace) >= 3 && said.All(sentence => IsWhole(sentence.Quote));
            statements.Add(new Statement(said, stands ? StatementKind.Prose : StatementKind.Leaning, 0));
        }
    }

    /// <summary>A list whose lead-in leans ("These include:") goes with what stands right before it.</summary>
    private static void AddList(ImmutableArray<Sentence> sentences, ImmutableArray<Statement>.Builder statements)
    {
        bool stands = sentences[0].Kind != SentenceKind.ListItem && !Leans(sentences[0].Quote);
        if (!stands && statements is [.., { Kind: StatementKind.Prose } before])
        {
            statements[^1] = new Statement([.. before.Sentences, .. sentences], StatementKind.List, 0);
            return;
        }

        statements.Add(new Statement(sentences, stands ? StatementKind.List : StatementKind.Leaning, 0));
    }

    /// <summary>A warning is told whole or not at all: one of its sentences without the others may turn its sense.</summary>
    private static void AddBox(ImmutableArray<Sentence> sentences, ImmutableArray<Statement>.Builder statements)
    {
        Sentence first = sentences.FirstOrDefault(sentence => sentence.Kind != SentenceKind.Heading, sentences[0]);
        bool stands = first.Kind != SentenceKind.ListItem && !Leans(first.Quote) && sentences.All(sentence => sentence.Kind != SentenceKind.Plain || IsWhole(sentence.Quote));
        statements.Add(new Statement(sentences, stands ? StatementKind.Box : StatementKind.Leaning, 0));
    }

    private static ImmutableArray<Sentence> Once(IEnumerable<Sentence> sentences)
    {
        var seen = new HashSet<(int, string)>();
        return [.. sentences.Where(sentence => seen.Add((sentence.Span.Start, sentence.Quote)))];
    }

    private static bool IsIntroduction(ImmutableArray<Sentence> sentences, int position)
    {
        int next = position;
        while (next < sentences.Length && sentences[next].Kind is SentenceKind.LeadIn or SentenceKind.Heading)
        {
            next++;
        }

        return next < sentences.Length && sentences[next].Kind == SentenceKind.ListItem;
    }

    private static int EndOfList(ImmutableArray<Sentence> sentences, int position)
    {
        while (position < sentences.Length && sentences[position].Kind is SentenceKind.LeadIn or SentenceKind.Heading)
        {
            position++;
        }

        while (position < sentences.Length && (sentences[position].Kind == SentenceKind.ListItem || sentences[position].Depth > 0))
        {
            position++;
        }

        return position;
    }

    /// <summary>A sentence goes with the next one of its paragraph where that one qualifies it or leans on it.</summary>
    private static int EndOfProse(ImmutableArray<Sentence> sentences, int position)
    {
        int end = position + 1;
        while (end < sentences.Length && sentences[end - 1].Kind is SentenceKind.Heading or SentenceKind.LeadIn && sentences[end].Kind == SentenceKind.Plain)
        {
            end++;
        }

        int words = SentenceReader.Words(sentences[position..end]);
        while (end < sentences.Length && sentences[end].Kind == SentenceKind.Plain && BelongsTogether(sentences[end - 1], sentences[end]))
        {
            words += SentenceReader.Words(sentences[end].Spoken);
            if (words > StatementChooser.MostWords && !Qualifies(sentences[end].Quote))
            {
                break;
            }

            end++;
        }

        return end;
    }

    private static bool BelongsTogether(Sentence first, Sentence next) =>
        first.Span.Element == next.Span.Element && first.Span.Start < next.Span.Start && (Qualifies(next.Quote) || Leans(next.Quote));

    private static bool IsWhole(string quote) =>
        (char.IsUpper(quote[0]) || char.IsDigit(quote[0])) && quote[^1] is '.' or '!' or ')' or '"' or '”' && !PointsElsewhere().IsMatch(quote);

    /// <summary>Whether a sentence starts with a word whose meaning is in the sentence before.</summary>
    public static bool Leans(string quote) => LeaningStart().IsMatch(quote);

    private static bool Qualifies(string quote) => QualifyingStart().IsMatch(quote);

    [GeneratedRegex(@"^[\W]*(?!this (?:guide|page|website)\b)(?:(?:it|this|these|that|they|those|he|she|his|her|its|their|them|such|however|but|and|or|so|also|then|otherwise|therefore|instead|meanwhile|likewise|similarly|consequently|furthermore|moreover|additionally|nevertheless|though|although this|both|neither|either|another|others?|here|there(?:fore|after)|afterwards|sometimes this|similar)\b(?:['’](?:s|re|ll|ve|d)\b)?|(?:for example|for instance|in (?:this|these|that|those|such|other|either|both|addition|contrast)|on the other|as (?:a result|well|such|with this)|because of (?:this|these|that)|after (?:this|that|these)|before (?:this|that)|during (?:this|these|that)|if (?:this|it|they|these|so|not|that)|when (?:this|these|it|they)|some of (?:these|them|the above)|(?:most|many|all|one|none|any|each|both) of (?:these|them|the above)|with (?:this|these)|at this|by (?:this|doing)|while (?:this|these|it|they)|even (?:so|then)|once (?:this|these|it|they)|although (?:it|they|these)|the (?:former|latter|above|other|same|first|second|third|rest)|apart from (?:this|these)|despite this|unlike (?:this|these)|other (?:symptoms|causes|treatments|people|types|things|ways|possible|less|common|signs|tests|options|factors|conditions|medicines))\b)", RegexOptions.IgnoreCase)]
    private static partial Regex LeaningStart();

    [GeneratedRegex(@"^[\W]*(?:but|however|unless|except|do not|don['’]t|never|only|although|though|(?:this|it|they|these) (?:does|do|is|are|should|must|can|will|may|might)(?: not|n['’]t|not))\b", RegexOptions.IgnoreCase)]
    private static partial Regex QualifyingStart();

    [GeneratedRegex(@"\b(?:the following|as follows|below|mentioned earlier|(?:listed|described|mentioned|discussed|see|shown) (?:above|earlier)|this (?:page|guide|topic|section|article|information|website)|these pages|click|website|leaflet|helpline)\b|\b(?:has|have|provides?|offers?|gives?|find|for) (?:(?:some|lots of|also) )?(?:more|further|separate|detailed|additional)(?:,? (?:detailed|useful|specific|general))? (?:information|advice|details|guidance)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PointsElsewhere();
}
