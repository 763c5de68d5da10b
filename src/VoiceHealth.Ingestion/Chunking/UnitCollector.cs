using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>
/// Gathers the units of one passage. A heading or lead-in waits until what it introduces comes, and goes with it;
/// one that introduces nothing is dropped with a reason, or kept where nothing may be dropped.
/// </summary>
internal sealed class UnitCollector(List<DroppedText> dropped, bool keepsAll)
{
    /// <summary>An item with what is nested in it stays one unit up to this many words.</summary>
    private const int LongestItem = 60;

    private static readonly TimeSpan LongestItemTime = TimeSpan.FromSeconds(28);

    private readonly List<Unit> _units = [];
    private readonly List<Sentence> _waiting = [];
    private readonly Stack<ImmutableArray<Sentence>> _contexts = new();
    private ImmutableArray<Sentence> _introduction = [];
    private bool _contextIsUnused;
    private bool _linksOnly;

    /// <summary>The number of the block that is being read.</summary>
    public int Block { get; private set; }

    private ImmutableArray<Sentence> Context => _contexts.TryPeek(out ImmutableArray<Sentence> context) ? context : [];

    public void StartBlock() => Block++;

    /// <summary>What introduces a list that has no lead-in and nothing before it: the heading of its section.</summary>
    public void IntroduceWith(ImmutableArray<Sentence> heading) => _introduction = heading;

    /// <summary>Puts all that follows under a box's heading, until <see cref="LeaveBox"/>.</summary>
    public void EnterBox(ImmutableArray<Sentence> heading)
    {
        _contexts.Push([.. Context, .. _waiting, .. heading]);
        _contextIsUnused = heading.Length > 0 || _waiting.Count > 0;
        _waiting.Clear();
    }

    /// <param name="keepsHeading">Whether a heading with nothing under it says something by itself.</param>
    public void LeaveBox(bool keepsHeading)
    {
        ReleaseWaiting();
        ImmutableArray<Sentence> context = _contexts.Pop();
        if (_contextIsUnused && (keepsHeading || keepsAll))
        {
            // A card whose heading says it all: the heading is the unit.
            _units.Add(new Unit(context[..^1], context[^1..], Block));
        }
        else if (_contextIsUnused)
        {
            dropped.AddRange(context[Context.Length..].Select(sentence => new DroppedText(sentence.Quote, "heading-without-text", sentence.Span)));
        }

        _contextIsUnused = false;
    }

    public void AddText(string text, SourceSpan span)
    {
        Sentence[] sentences = [.. SentenceReader.Split(text, span, SentenceKind.Plain)];
        for (int i = 0; i < sentences.Length; i++)
        {
            Sentence sentence = sentences[i];
            bool introducesLinks = i == sentences.Length - 1 && sentence.Quote[^1] == ':' && VisualText.IntroducesLinks(sentence.Quote);
            if (!introducesLinks && TryDrop(sentence))
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

    public void AddHeading(string text, SourceSpan span)
    {
        Sentence heading = SentenceReader.Whole(text, span, SentenceKind.Heading);
        if (!TryDrop(heading))
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
        _contextIsUnused = false;
        return context;
    }

    /// <summary>Hands on a lead-in that a box ended with: what it introduces stands after the box.</summary>
    public void Wait(ImmutableArray<Sentence> leadIn) => _waiting.AddRange(leadIn);

    /// <summary>What introduces the list that follows; to be passed on with each of its items.</summary>
    public ImmutableArray<Sentence> StartList(ImmutableArray<ListItem> items)
    {
        _linksOnly = !keepsAll && _waiting.Count > 0 && VisualText.IntroducesLinks(_waiting[^1].Quote) && !items.Any(item => VisualText.IsAdvice(item.Text));
        ImmutableArray<Sentence> leadIn = _waiting.Count > 0 ? [.. _waiting] : TakeIntroducingSentence();
        _waiting.Clear();
        return leadIn;
    }

    public void AddItem(ListItem item, ImmutableArray<Sentence> leadIn, bool doNot)
    {
        if (_linksOnly)
        {
            DropAll(item, "link-list");
            return;
        }

        var sentences = new List<Sentence>();
        ReadItem(item, 1, doNot, sentences);
        if (sentences.Count == 0)
        {
            return;
        }

        if (SentenceReader.Words([.. sentences]) <= LongestItem && SpeechTime.Of(sentences) <= LongestItemTime - SpeechTime.Of(leadIn))
        {
            AddUnit(leadIn, [.. sentences]);
            return;
        }

        // Too long for one breath: what is nested goes on under the item itself.
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

    private void DropAll(ListItem item, string reason)
    {
        if (item.Text.Length > 0)
        {
            dropped.Add(new DroppedText(item.Text, reason, item.Span with { Length = item.Text.Length }));
        }

        foreach (Block block in item.Blocks)
        {
            (string Text, SourceSpan Span)[] texts = block switch
            {
                ParagraphBlock paragraph => [(paragraph.Text, paragraph.Span)],
                GenericBlock generic => [(generic.Text, generic.Span)],
                _ => [],
            };
            dropped.AddRange(texts.Select(text => new DroppedText(text.Text, reason, text.Span with { Length = text.Text.Length })));
            foreach (ListItem inner in (block as ListBlock)?.Items ?? [])
            {
                DropAll(inner, reason);
            }
        }
    }

    /// <summary>Ends a list: a lead-in none of whose items was kept goes the way of a lead-in without items.</summary>
    public void EndList(ImmutableArray<Sentence> leadIn, int unitsBefore)
    {
        if (_units.Count == unitsBefore)
        {
            _waiting.AddRange(leadIn);
            ReleaseWaiting();
        }

        _linksOnly = false;
    }

    public int Count => _units.Count;

    /// <summary>All units since the last time.</summary>
    public ImmutableArray<Unit> Take()
    {
        ReleaseWaiting();
        _introduction = [];
        ImmutableArray<Unit> units = [.. _units];
        _units.Clear();
        return units;
    }

    private void ReadItem(ListItem item, int depth, bool doNot, List<Sentence> sentences)
    {
        if (item.Text.Length > 0)
        {
            Sentence sentence = SentenceReader.Item(item.Text, item.Span, depth, doNot);
            if (!TryDrop(sentence))
            {
                sentences.Add(sentence);
            }
        }

        foreach (Block block in item.Blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    AddKept(SentenceReader.Split(paragraph.Text, paragraph.Span, SentenceKind.Plain, depth), sentences);
                    break;
                case GenericBlock generic:
                    AddKept(SentenceReader.Split(generic.Text, generic.Span, SentenceKind.Plain, depth), sentences);
                    break;
                case ListBlock list:
                    foreach (ListItem inner in list.Items)
                    {
                        ReadItem(inner, depth + 1, doNot: false, sentences);
                    }

                    break;
            }
        }
    }

    private void AddKept(IEnumerable<Sentence> read, List<Sentence> sentences) => sentences.AddRange(read.Where(sentence => !TryDrop(sentence)));

    private void AddUnit(ImmutableArray<Sentence> leadIn, ImmutableArray<Sentence> sentences)
    {
        _units.Add(new Unit([.. Context, .. _waiting, .. leadIn], sentences, Block));
        _waiting.Clear();
        _introduction = [];
        _contextIsUnused = false;
    }

    private bool TryDrop(Sentence sentence)
    {
        if (VisualText.ReasonToDrop(sentence.Quote, keepsAll) is not { } reason)
        {
            return false;
        }

        dropped.Add(new DroppedText(sentence.Quote, reason, sentence.Span));
        return true;
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
        return [.. last.Context[Context.Length..], sentence with { Kind = SentenceKind.LeadIn }];
    }

    private void ReleaseWaiting()
    {
        foreach (Sentence sentence in _waiting)
        {
            if (sentence.Kind == SentenceKind.LeadIn && !keepsAll)
            {
                dropped.Add(new DroppedText(sentence.Quote, "lead-in-without-items", sentence.Span));
            }
            else
            {
                _units.Add(new Unit(Context, [sentence.Kind == SentenceKind.Heading ? sentence with { Kind = SentenceKind.Plain } : sentence], Block));
                _contextIsUnused = false;
            }
        }

        _waiting.Clear();
    }
}
