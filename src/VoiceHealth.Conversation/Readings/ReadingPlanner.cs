using System.Collections.Concurrent;
using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Conversation.Readings;

/// <summary>Makes reading plans; the same page and aspect always give the same plan, so that a position alone says where a reading is.</summary>
internal sealed class ReadingPlanner(IContentLibrary library)
{
    /// <summary>How many plans are kept; a conversation asks for the same few again and again.</summary>
    private const int KeptPlans = 64;

    /// <summary>By page and aspect, as one text.</summary>
    private readonly ConcurrentDictionary<string, ReadingPlan> _plans = new(StringComparer.Ordinal);

    /// <summary>Null where the release has no such page or the page has no words.</summary>
    /// <param name="passage">The place among the page's sentences, from 1, of a passage to lead with; 0, or a place that the page does not have, for none.</param>
    public ReadingPlan? Plan(string path, HealthAspect asked, int passage = 0)
    {
        string key = $"{path}#{(int)asked}/{passage}";
        if (_plans.TryGetValue(key, out ReadingPlan? plan))
        {
            return plan;
        }

        plan = Make(path, asked, passage);
        if (_plans.Count >= KeptPlans)
        {
            _plans.Clear();
        }

        return plan is null ? null : _plans.GetOrAdd(key, plan);
    }

    private ReadingPlan? Make(string path, HealthAspect asked, int passage)
    {
        PageInfo? page = library.FindPage(path);
        ImmutableArray<ReadingUnit> units = page is null ? [] : PageText.Cut(library.ReadChunks(path));
        if (units.IsEmpty)
        {
            return null;
        }

        // A page on a vaccine is about vaccines as a whole.
        bool isAll = page!.Kind == PageKind.Vaccination && asked == HealthAspect.Vaccination;
        AskedSection section = AskedSection.Find(units, isAll ? HealthAspect.Overview : asked);
        List<ReadingUnit> vital = VitalSigns.Of(units, section);
        List<ReadingUnit> lookedUp = LeadingPassage.Of(units, passage);
        bool isPassage = lookedUp.Count > 0;
        List<ReadingUnit> leading = isPassage ? lookedUp : vital.Count > 0 ? vital : UnitsOf(section.IsUrgentHelp ? null : library.ReadSummary(path, section.Found), units);
        bool isFirstAid = FirstAid.Is(page, leading);
        bool readsSteps = isFirstAid || (!isPassage && FirstAid.AddSteps(leading, units, section.Found));
        var packer = new PartPacker { KeepsAskedApart = section.Found is HealthAspect.Children or HealthAspect.Pregnancy, WholeLists = readsSteps || (vital.Count > 0 && !isPassage), ReadsHelp = section.IsUrgentHelp, StartsFull = leading is [.., { IsListItem: true }] || leading.Exists(unit => PageBox.IsStatement(unit.First.Chunk)) };
        var order = new ReadingOrder(units, section, packer);
        LeadingList.Complete(leading, units);
        if (!isPassage)
        {
            Complete(leading, units, readsSteps);
        }

        order.Lead(leading);
        packer.EndFirstPart();
        packer.WholeLists = isFirstAid;
        order.RestOfAsked();
        order.Others();
        ImmutableArray<ReadingPart> parts = packer.Finish();
        return new ReadingPlan(page, isAll ? HealthAspect.Overview : asked, section.Found, parts, MostUrgent.Of(units, unit => unit.Net), SafetyNetAt(units, parts)) { Passage = isPassage ? passage : 0 };
    }

    private static void Complete(List<ReadingUnit> leading, ImmutableArray<ReadingUnit> units, bool isFirstAid)
    {
        if (isFirstAid)
        {
            FirstAid.Complete(leading, units);
        }

        LeadingBoxes.Complete(leading, units);
    }

    /// <summary>The part by which the page's most urgent card, and its most urgent words in plain text, have both been reached.</summary>
    private static int SafetyNetAt(ImmutableArray<ReadingUnit> units, ImmutableArray<ReadingPart> parts)
    {
        Urgency net = MostUrgent.Of(units, unit => unit.Net);
        Urgency card = MostUrgent.Of(units, unit => unit.Urgency);
        int words = net >= Urgency.Urgent ? PartOf(units.First(unit => unit.Net == net), parts) : -1;
        return card >= Urgency.Urgent ? Math.Max(words, PartOf(units.First(unit => unit.Urgency == card), parts)) : words;
    }

    /// <summary>The units that hold the summary's sentences, in the page's order.</summary>
    private static List<ReadingUnit> UnitsOf(VoiceSummary? summary, ImmutableArray<ReadingUnit> units)
    {
        var holding = new List<ReadingUnit>();
        foreach (ReadingUnit unit in units)
        {
            if (summary is not null && HoldsAny(unit, summary.Sentences))
            {
                holding.Add(unit);
            }
        }

        return holding;
    }

    private static bool HoldsAny(ReadingUnit unit, ImmutableArray<Sentence> sentences)
    {
        foreach (PlacedSentence placed in unit.Sentences.Span)
        {
            foreach (Sentence sentence in sentences)
            {
                if (placed.Sentence.Span.Start == sentence.Span.Start && placed.Sentence.Span.Length == sentence.Span.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int PartOf(ReadingUnit unit, ImmutableArray<ReadingPart> parts)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            foreach (PlacedSentence placed in parts[i].Sentences)
            {
                if (ReferenceEquals(placed, unit.First))
                {
                    return i;
                }
            }
        }

        return -1;
    }
}
