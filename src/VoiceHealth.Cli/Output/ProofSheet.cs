using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Chunking.Speech;
using VoiceHealth.Ingestion.Compiling.Overrides;

namespace VoiceHealth.Cli.Output;

/// <summary>Prints one page at every stage of its way to speech.</summary>
internal sealed class ProofSheet(TextWriter output)
{
    public void Write(Page page, SpeakablePage spoken)
    {
        WritePage(page.Info);
        WriteBlocks(page);
        WriteChunks(spoken);
        WriteSummaries(spoken);
        Heading("Could not be read with confidence", page.Issues.Length);
        page.Issues.ToList().ForEach(issue => output.WriteLine($"  {issue.Code} at {issue.Span.Element}: {issue.Message}"));
        Heading("Left out of speech", spoken.Dropped.Length);
        spoken.Dropped.ToList().ForEach(dropped => output.WriteLine($"  {dropped.Reason}: {dropped.Quote}"));
        LintFinding[] findings = [.. SpeechLinter.Lint(spoken)];
        Heading("Hard to hear", findings.Length);
        findings.ToList().ForEach(finding => output.WriteLine($"  {finding.Rule} in {finding.Chunk}: {finding.Text}"));
    }

    private void WritePage(PageInfo info)
    {
        output.WriteLine($"{info.Topic} ({info.Kind})");
        output.WriteLine($"  address    {info.Url}");
        output.WriteLine($"  title      {info.Title}{(info.Caption is null ? "" : $", under {info.Caption}")}");
        output.WriteLine($"  also       {(info.Aliases.Length == 0 ? "-" : string.Join(" · ", info.Aliases))}");
        output.WriteLine($"  reviewed   {info.LastReviewed?.ToString("d MMMM yyyy") ?? "no date"}, next {info.NextReview?.ToString("d MMMM yyyy") ?? "no date"}");
    }

    private void WriteBlocks(Page page)
    {
        Heading("Blocks", page.Sections.Sum(section => section.Blocks.Length));
        foreach (Section section in page.Sections)
        {
            output.WriteLine($"  {(section.Heading.Length == 0 ? "(before the first heading)" : section.Heading)} [{section.Aspect}]");
            section.Blocks.ToList().ForEach(block => output.WriteLine($"    {Describe(block)}"));
        }
    }

    private void WriteChunks(SpeakablePage spoken)
    {
        Heading("Chunks", spoken.Chunks.Length);
        foreach (Chunk chunk in spoken.Chunks)
        {
            double seconds = SpeechTime.Of(chunk.Sentences).TotalSeconds;
            string urgency = chunk.Urgency == Urgency.None ? "" : $", {chunk.Urgency}";
            output.WriteLine($"  {chunk.Id} [{chunk.Aspect}, {chunk.Kind}{urgency}, {seconds:0} s, mark {ContentMark.Of([chunk])}]");
            chunk.Sentences.ToList().ForEach(WriteSentence);
        }
    }

    private void WriteSentence(Sentence sentence)
    {
        string mark = sentence.Kind switch { SentenceKind.ListItem => new string(' ', 2 * sentence.Depth) + "- ", SentenceKind.Heading => "# ", _ => "" };
        output.WriteLine($"    {mark}{sentence.Spoken}");
        if (!sentence.Substitutions.IsDefaultOrEmpty)
        {
            output.WriteLine($"    {new string(' ', mark.Length)}({string.Join("; ", sentence.Substitutions.Select(s => $"{s.Original} → {(s.Spoken.Length == 0 ? "nothing" : s.Spoken)}, {s.Rule}"))})");
        }
    }

    private void WriteSummaries(SpeakablePage spoken)
    {
        Heading("Summaries", spoken.Summaries.Length);
        foreach (VoiceSummary summary in spoken.Summaries)
        {
            output.WriteLine($"  {(summary.Heading.Length == 0 ? "The page" : summary.Heading)} [{summary.Aspect}]: {string.Join(' ', summary.Sentences.Select(sentence => sentence.Spoken))}");
        }
    }

    private void Heading(string text, int count)
    {
        output.WriteLine();
        output.WriteLine($"{text} ({count})");
    }

    private static string Describe(Block block) => block switch
    {
        ParagraphBlock paragraph => $"paragraph: {paragraph.Text}",
        ListBlock list => $"list: {Items(list.Items)}",
        CareCardBlock card => $"care card, {card.Level}: {card.Heading} ({card.Blocks.Length} blocks)",
        DoDontBlock doDont => $"{(doDont.Do ? "do" : "do not")}: {Items(doDont.Items)}",
        CalloutBlock callout => $"callout: {callout.Heading}",
        InsetBlock => "inset",
        ExpanderBlock expander => $"expander: {expander.Summary}",
        TableBlock table => $"table: {string.Join(" | ", table.Headers)} ({table.Rows.Length} rows)",
        FigureBlock figure => $"picture: {figure.Alt}",
        ActionLinkBlock link => $"action link: {link.Text}",
        GenericBlock generic => $"unknown element: {generic.Text}",
        _ => block.GetType().Name,
    };

    private static string Items(ImmutableArray<ListItem> items) => string.Join(" · ", items.Select(item => item.Text));
}
