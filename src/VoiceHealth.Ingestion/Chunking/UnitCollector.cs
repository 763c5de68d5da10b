using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>
/// Gathers the units of one passage. A heading or lead-in waits until what it introduces comes, and goes with it;
/// one that introduces nothing is dropped with a reason, or kept where nothing may be dropped.
/// </summary>
internal sealed class UnitCollector(List<DroppedText> dropped, bool keepsAll, bool keepsMenus)
{
    /// <summary>An item with what is nested in it stays one unit up to this many words.</summary>
    private const int LongestItem = 60;

    private static readonly TimeSpan LongestItemTime = TimeSpan.FromSeconds(28);

    private readonly ItemReader _items = new(dropped, keepsAll);
    private readonly List<Unit> _units = [];
    private readonly List<Sentence> _waiting = [];
    private readonly List<OpenBox> _boxes = [];
    private ImmutableArray<Sentence> _introduction = [];

    /// <summary>The boxes whose heading the last unit was the first to say.</summary>
    private List<OpenBox> _usedByLast = [];

    /// <summary>Whether what waits has had nothing under it so far but ways to other pages.</summary>
    private bool _leadsElsewhere;

    /// <summary>The number of the block that is being read.</summary>
    public int Block { get; private set; }

    private ImmutableArray<Sentence> Context => [.. _boxes.SelectMany(box => box.Heading)];

    public void StartBlock() => Block++;

    /// <summary>What introduces a list that has no lead-in and nothing before it: the heading of its section.</summary>
    public void IntroduceWith(ImmutableArray<Sentence> heading) => _introduction = heading;

    /// <summary>Puts all that follows under a box's heading, until <see cref="LeaveBox"/>.</summary>
    /// <param name="keepsHeading">Whether a heading with nothing under it says something by itself.</param>
    public void EnterBox(ImmutableArray<Sentence> heading, bool keepsHeading)
    {
        _boxes.Add(new OpenBox([.. _waiting, .. heading], keepsHeading || keepsAll));
        _waiting.Clear();
        StartBlock();
    }

    public void LeaveBox()
    {
        ReleaseWaiting();
        OpenBox box = _boxes[^1];
        if (box.KeepsHeading)
        {
            SayHeadings();
        }

        _boxes.RemoveAt(_boxes.Count - 1);
        StartBlock();
        if (!box.IsUsed)
        {
            dropped.AddRange(box.Heading.Select(sentence => new DroppedText(sentence.Quote, "heading-without-text", sentence.Span)));
        }
    }

    /// <summary>Says the headings of open boxes now that say something by themselves and have nothing under them yet.</summary>
    public void SayHeadings()
    {
        int last = _boxes.FindLastIndex(box => !box.IsUsed && box.KeepsHeading && !box.Heading.IsEmpty);
        if (last >= 0)
        {
            ImmutableArray<Sentence> context = [.. _boxes.Take(last + 1).SelectMany(box => box.Heading)];
            _units.Add(new Unit(context[..^1], context[^1..], Block));
            _boxes.Take(last + 1).ToList().ForEach(box => box.IsUsed = true);
        }
    }

    public void AddText(string text, SourceSpan span)
    {
        Sentence[] sentences = [.. SentenceReader.Split(text, span, SentenceKind.Plain)];
        for (int i = 0; i < sentences.Length; i++)
        {
            Sentence sentence = sentences[i];
            bool introducesLinks = i == sentences.Length - 1 && sentence.Quote[^1] == ':' && VisualText.IntroducesLinks(sentence.Quote);
            if (!introducesLinks && _items.TryDrop(sentence))
            {
                continue;
            }

            SentenceKind kind = i == sentences.Length - 1 ? KindOfLast(sentence, alone: sentences.Length == 1) : SentenceKind.Plain;
            if (kind == SentenceKind.Plain)
            {
                AddUnit([], [sentence]);
            }
            else
            {
                _waiting.Add(sentence with { Kind = kind });
            }
        }
    }

    /// <summary>Leaves out a line that only names another page; a listener cannot follow it.</summary>
    public void AddSignpost(string text, SourceSpan span)
    {
        if (keepsAll)
        {
            AddText(text, span);
        }
        else
        {
            dropped.Add(new DroppedText(text, "link-text", span));
            _leadsElsewhere = true;
        }
    }

    public void AddHeading(string text, SourceSpan span)
    {
        Sentence heading = SentenceReader.Whole(text, span, SentenceKind.Heading);
        if (!_items.TryDrop(heading))
        {
            _waiting.Add(heading);
        }
    }

    /// <summary>A lead-in right before a box introduces what is in the box.</summary>
    public ImmutableArray<Sentence> TakeLeadIn()
    {
        if (_waiting.Count == 0 || _waiting[^1].Kind != SentenceKind.LeadIn)
        {
            return [];
        }

        ImmutableArray<Sentence> leadIn = [.. _waiting];
        _waiting.Clear();
        return leadIn;
    }

    /// <summary>All that introduces what comes next, for a table, which makes its own units.</summary>
    public ImmutableArray<Sentence> TakeContext()
    {
        ImmutableArray<Sentence> context = [.. Context, .. _waiting];
        _waiting.Clear();
        _boxes.ForEach(box => box.IsUsed = true);
        return context;
    }

    /// <summary>Hands on a lead-in that a box ended with: what it introduces stands after the box.</summary>
    public void Wait(ImmutableArray<Sentence> leadIn) => _waiting.AddRange(leadIn);

    /// <summary>Begins a list: what waits or stands right before it introduces it.</summary>
    public OpenList StartList(ImmutableArray<ListItem> items)
    {
        bool links = _waiting.Count > 0 && VisualText.IntroducesLinks(_waiting[^1].Quote) && !items.Any(item => VisualText.IsAdvice(item.Text));
        ImmutableArray<Sentence> leadIn = _waiting.Count > 0 ? [.. _waiting] : TakeIntroducingSentence();
        _waiting.Clear();
        return new OpenList(leadIn, !keepsAll && (links || (!keepsMenus && Signposts.IsMenu(items, leadIn))));
    }

    public void AddItem(ListItem item, OpenList list, bool doNot)
    {
        if (list.IsLinks)
        {
            _items.DropAll(item, "link-list");
            return;
        }

        List<Sentence> sentences = _items.Read(item, doNot);
        if (sentences.Count == 0)
        {
            return;
        }

        list.IsUsed = true;
        bool fits = SentenceReader.Words([.. sentences]) <= LongestItem && SpeechTime.Of(sentences) <= LongestItemTime - SpeechTime.Of(list.LeadIn);
        if (fits)
        {
            AddUnit(list.LeadIn, [.. sentences]);
        }
        else
        {
            AddInParts(sentences, list.LeadIn);
        }
    }

    /// <summary>Ends a list: a lead-in none of whose items was kept goes the way of a lead-in without items, a menu's heading that of the menu.</summary>
    public void EndList(OpenList list)
    {
        if (!list.IsUsed && list.LeadIn != _introduction)
        {
            _waiting.AddRange(list.LeadIn);
            _leadsElsewhere |= list.IsLinks;
            ReleaseWaiting();
        }
    }

    /// <summary>An item too long for one breath is cut into its sentences; what is nested goes on under the item itself.</summary>
    private void AddInParts(List<Sentence> sentences, ImmutableArray<Sentence> leadIn)
    {
        Sentence head = sentences[0];
        bool introduces = sentences.Count > 1 && sentences[1].Kind == SentenceKind.ListItem;
        foreach (Sentence part in introduces ? [] : SentenceReader.Split(head.Quote, head.Span, SentenceKind.Plain, head.Depth))
        {
            AddUnit(leadIn, [part.Span.Start == head.Span.Start ? part with { Kind = SentenceKind.ListItem } : part]);
        }

        foreach (Sentence part in sentences.Skip(1))
        {
            AddUnit(introduces ? [.. leadIn, head] : leadIn, [part]);
        }
    }

    /// <summary>All units since the last time.</summary>
    public ImmutableArray<Unit> Take()
    {
        ReleaseWaiting();
        _introduction = [];
        ImmutableArray<Unit> units = [.. _units];
        _units.Clear();
        return units;
    }

    private void AddUnit(ImmutableArray<Sentence> leadIn, ImmutableArray<Sentence> sentences)
    {
        _units.Add(new Unit([.. Context, .. _waiting, .. leadIn], sentences, Block));
        _waiting.Clear();
        _leadsElsewhere = false;
        _introduction = [];
        _usedByLast = _boxes.FindAll(box => !box.IsUsed);
        _boxes.ForEach(box => box.IsUsed = true);
    }

    /// <summary>A last sentence that ends in a colon, or a line of its own without any end, waits for what comes next.</summary>
    private static SentenceKind KindOfLast(Sentence sentence, bool alone) => sentence.Quote[^1] switch
    {
        ':' => SentenceKind.LeadIn,
        '.' or '!' or '?' or ')' or '"' or '”' or '’' => SentenceKind.Plain,
        _ => alone && sentence.Quote.Length <= 80 ? SentenceKind.Heading : SentenceKind.Plain,
    };

    private ImmutableArray<Sentence> TakeIntroducingSentence()
    {
        if (_units.Count == 0)
        {
            return _introduction;
        }

        Unit last = _units[^1];
        if (last.Block != Block - 1 || last.Sentences is not [{ Kind: SentenceKind.Plain } sentence] || !VisualText.PointsAhead(sentence.Quote))
        {
            return [];
        }

        _units.RemoveAt(_units.Count - 1);
        _usedByLast.ForEach(box => box.IsUsed = false);
        return [.. last.Context[Context.Length..], sentence with { Kind = SentenceKind.LeadIn }];
    }

    private void ReleaseWaiting()
    {
        foreach (Sentence sentence in _waiting)
        {
            if (!keepsAll && !VisualText.IsUrgent(sentence.Quote) && ReasonToLeaveAlone(sentence) is { } reason)
            {
                dropped.Add(new DroppedText(sentence.Quote, reason, sentence.Span));
            }
            else
            {
                _units.Add(new Unit(Context, [sentence with { Kind = SentenceKind.Plain }], Block));
                _boxes.ForEach(box => box.IsUsed = true);
            }
        }

        _waiting.Clear();
        _leadsElsewhere = false;
    }

    private string? ReasonToLeaveAlone(Sentence sentence) => sentence.Kind switch
    {
        SentenceKind.LeadIn => "lead-in-without-items",
        SentenceKind.Heading when _leadsElsewhere => "heading-without-text",
        _ => null,
    };

    /// <summary>A box that is being read, and whether anything was said under its heading yet.</summary>
    private sealed class OpenBox(ImmutableArray<Sentence> heading, bool keepsHeading)
    {
        public ImmutableArray<Sentence> Heading => heading;

        public bool KeepsHeading => keepsHeading;

        public bool IsUsed { get; set; }
    }
}
