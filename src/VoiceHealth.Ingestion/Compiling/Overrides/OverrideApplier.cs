using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Ingestion.Compiling.Overrides;

/// <summary>
/// Applies overrides to a site's pages. One that no longer fits is reported: a section whose words changed stays hidden until an editor
/// has read it, since nothing unread may come into speech; any other choice is dropped.
/// </summary>
public sealed class OverrideApplier
{
    private readonly SortedDictionary<string, SpeakablePage> _pages;
    private readonly OverrideSet _set;
    private readonly List<ExtractionIssue> _issues = [];
    private readonly List<string> _errors;

    private OverrideApplier(IEnumerable<SpeakablePage> pages, OverrideSet set)
    {
        _pages = new(pages.ToDictionary(page => page.Info.Path, StringComparer.Ordinal), StringComparer.Ordinal);
        _set = set;
        _errors = [.. set.Errors];
    }

    public static OverriddenPages Apply(IEnumerable<SpeakablePage> pages, OverrideSet set, PronunciationTable pronunciations)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(pronunciations);
        var applier = new OverrideApplier(pages, set);
        set.Overviews.ForEach(applier.Choose);
        set.Hidden.ForEach(applier.Hide);
        set.Names.ForEach(applier.AddNames);
        PronunciationTable table = applier.Say(pronunciations);
        ImmutableArray<GoldenQuestion> golden = [.. set.Golden.Where(applier.CanBeAsked)];
        return new OverriddenPages([.. applier._pages.Values], [.. applier._issues], table, new GoldenQuestionSet(golden), [.. applier._errors]);
    }

    private void Hide(HiddenSection hidden)
    {
        if (!Find(hidden.Page, hidden.Place, out SpeakablePage page))
        {
            return;
        }

        Chunk[] section = [.. page.Chunks.Where(chunk => chunk.Heading == hidden.Section)];
        string mark = ContentMark.Of(section);
        if (section.Length == 0)
        {
            Report(hidden.Place, hidden.Page, $"the page has no section \"{hidden.Section}\" (it has {Headings(page)}); nothing is hidden");
        }
        else if (section.Any(chunk => chunk.Urgency >= Urgency.Urgent || chunk.Sentences.Any(sentence => sentence.Quote.Contains("999", StringComparison.Ordinal))))
        {
            _errors.Add($"{hidden.Place}: \"{hidden.Section}\" holds emergency or urgent advice, which may not be hidden; take the whole page out with voicehealth withdraw.");
        }
        else if (section.Length == page.Chunks.Length)
        {
            _errors.Add($"{hidden.Place}: nothing would be left of {hidden.Page}; take the whole page out with voicehealth withdraw.");
        }
        else if (hidden.Content.Length == 0)
        {
            _errors.Add($"{hidden.Place}: say which words you read and hid; write content: {mark}.");
        }
        else
        {
            if (hidden.Content != mark)
            {
                Report(hidden.Place, hidden.Page, $"\"{hidden.Section}\" says something else than when it was hidden; it stays hidden until somebody has read it. Write content: {mark}, or delete the entry");
            }

            _pages[hidden.Page] = SectionHiding.Hide(page, section, hidden.Reason);
        }
    }

    private void Choose(ChosenOverview chosen)
    {
        if (!Find(chosen.Page, chosen.Place, out SpeakablePage page))
        {
            return;
        }

        Chunk? passage = page.Chunks.FirstOrDefault(chunk => ContentMark.Of([chunk]) == chosen.Passage);
        if (passage is null)
        {
            Report(chosen.Place, chosen.Page, $"no passage has the mark {chosen.Passage} any more; the page is summed up as any other. voicehealth proof shows the marks");
        }
        else if (passage.Kind != ChunkKind.Text || passage.Urgency != Urgency.None || passage.Sentences.Any(sentence => sentence.Kind != SentenceKind.Plain))
        {
            _errors.Add($"{chosen.Place}: the passage {chosen.Passage} is no plain text ({passage.Kind}); choose one of whole sentences.");
        }
        else
        {
            VoiceSummary summary = new(HealthAspect.None, "", passage.Sentences);
            _pages[chosen.Page] = page with { Summaries = [summary, .. page.Summaries.Where(other => other.Aspect != HealthAspect.None || other.Heading.Length > 0)] };
        }
    }

    private void AddNames(ExtraNames extra)
    {
        if (!Find(extra.Page, extra.Place, out SpeakablePage page))
        {
            return;
        }

        foreach (string name in extra.Names)
        {
            string? owner = _pages.Values.FirstOrDefault(other => Same(other.Info.Topic, name))?.Info.Path;
            if (owner is not null || page.Info.Aliases.Any(alias => Same(alias, name)))
            {
                Report(extra.Place, extra.Page, owner is null || owner == extra.Page ? $"the page itself says \"{name}\" now; delete it here" : $"\"{name}\" is what {owner} is called; it is not added");
                continue;
            }

            page = page with { Info = page.Info with { Aliases = [.. page.Info.Aliases, name] } };
        }

        _pages[extra.Page] = page;
    }

    private PronunciationTable Say(PronunciationTable table)
    {
        var entries = new SortedDictionary<string, PronunciationEntry>(table.Entries.ToDictionary(entry => entry.Word), StringComparer.OrdinalIgnoreCase);
        foreach (ChosenPronunciation chosen in _set.Pronunciations)
        {
            entries[chosen.Entry.Word] = chosen.Entry;
            if (!_pages.Values.Any(page => page.Chunks.Any(chunk => chunk.Sentences.Any(sentence => sentence.Quote.Contains(chosen.Entry.Word, StringComparison.OrdinalIgnoreCase)))))
            {
                Report(chosen.Place, "", $"no page says \"{chosen.Entry.Word}\" any more; delete it here");
            }
        }

        return new PronunciationTable([.. entries.Values]);
    }

    private bool CanBeAsked(GoldenQuestion question)
    {
        bool can = question.Page.Length == 0 || _pages.ContainsKey(question.Page);
        if (!can)
        {
            _issues.Add(Issue(question.Page, $"{question.Source}: \"{question.Ask}\" is not asked, for there is no page {question.Page} any more. Name another or delete the entry."));
        }

        return can;
    }

    private bool Find(string path, OverridePlace place, out SpeakablePage page)
    {
        bool found = _pages.TryGetValue(path, out page!);
        if (!found)
        {
            Report(place, path, $"there is no page {path}");
        }

        return found;
    }

    private void Report(OverridePlace place, string page, string message) => _issues.Add(Issue(page, $"{place}: {message}."));

    private static ExtractionIssue Issue(string page, string message) => new("override-not-applied", message, new SourceSpan(page, "", 0, 0));

    private static string Headings(SpeakablePage page) =>
        string.Join(", ", page.Chunks.Select(chunk => chunk.Heading).Where(heading => heading.Length > 0).Distinct().Select(heading => $"\"{heading}\""));

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
