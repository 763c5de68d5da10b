using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Speech;

namespace VoiceHealth.Conversation.Readings;

/// <summary>Packs units into parts of a turn's length, in the order given: lists three items at a time, urgent cards whole.</summary>
internal sealed class PartPacker
{
    private readonly ImmutableArray<ReadingPart>.Builder _parts = ImmutableArray.CreateBuilder<ReadingPart>();
    private readonly List<PlacedSentence> _open = [];
    private ReadingUnit? _before;
    private bool _openIsAsked;
    private bool _openIsHelp;
    private int _words;
    private int _listItems;

    /// <summary>Whether lists are read as far as a turn allows instead of a few items at a time.</summary>
    public bool WholeLists { get; set; }

    /// <summary>Whether the first turn ends in a list, or holds a warning, which may take what our own words can spare.</summary>
    public bool StartsFull { get; set; }

    /// <summary>Whether no turn holds both what was asked and more: what is said of children stays apart from what adults take.</summary>
    public bool KeepsAskedApart { get; set; }

    /// <summary>Whether help was asked for: plain text that tells when to call 999 or 111 is then as a card.</summary>
    public bool ReadsHelp { get; set; }

    public void Add(ReadingUnit unit, bool inAsked)
    {
        if (_before is not null && ((KeepsAskedApart && _openIsAsked && !inAsked) || BreaksBefore(unit, _before)))
        {
            Close(unit.First.Sentence.Depth > 0 ? Math.Max(0, _before.ListItems) : 0);
        }

        Open(unit, _before, inAsked);
        if (StopsInList(unit))
        {
            Close(unit.ListItems);
        }

        _before = unit;
    }

    /// <summary>The first turn is the summary alone, however short.</summary>
    public void EndFirstPart()
    {
        if (_parts.Count == 0)
        {
            Close(0);
        }
    }

    public ImmutableArray<ReadingPart> Finish()
    {
        Close(0);
        return _parts.ToImmutable();
    }

    private void Open(ReadingUnit unit, ReadingUnit? before, bool inAsked)
    {
        bool continuesList = _listItems > 0 && unit.GoesOn && PageBox.AreOfOneList(before!.First.Chunk, unit.First.Chunk);
        _listItems = unit.IsListItem ? (continuesList ? _listItems + 1 : 1) : 0;
        _openIsAsked |= inAsked;
        _openIsHelp |= IsHelp(unit);
        _open.AddRange(unit.Sentences.Span);
        _words += unit.Words + HeadingWords(unit, before);
    }

    private bool BreaksBefore(ReadingUnit unit, ReadingUnit before)
    {
        if (_open.Count == 0)
        {
            return false;
        }

        if (unit.IsSafetyNet != before.IsSafetyNet || (unit.IsSafetyNet && unit.Urgency != before.Urgency))
        {
            return true;
        }

        bool newSection = unit.Heading != before.Heading && !LeadsWithCall;
        return _words + unit.Words + HeadingWords(unit, before) > Limit(unit) || (newSection && _words >= ReadingLimits.ShortPartWords);
    }

    /// <summary>The heading of a new section is said before it.</summary>
    private static int HeadingWords(ReadingUnit unit, ReadingUnit? before) =>
        before is null || before.Heading == unit.Heading || unit.First.Sentence.Kind == SentenceKind.Heading ? 0 : SpeakingTime.WordsOf(unit.Heading) + 1;

    /// <summary>Signs of an emergency are advice too: a list that ends in "call 999" is read as a card is.</summary>
    private bool IsHelp(ReadingUnit unit) => unit.IsSafetyNet || ((ReadsHelp || WholeLists) && unit.Lift >= Urgency.Urgent);

    /// <summary>Whether the first turn says when to call, before a list that is read as far as it goes.</summary>
    private bool LeadsWithCall => _parts.Count == 0 && WholeLists && _openIsHelp;

    private int Limit(ReadingUnit unit) =>
        IsHelp(unit) || LeadsWithCall ? ReadingLimits.CardWords : _parts.Count > 0 ? ReadingLimits.PartWords
        : WholeLists || StartsFull ? ReadingLimits.LeadingListWords : ReadingLimits.FirstPartWords;

    /// <summary>A long list is left after three items; the last four or fewer are read together. Never in an urgent card.</summary>
    private bool StopsInList(ReadingUnit unit) =>
        unit.IsListItem && !IsHelp(unit) && !WholeLists
        && _listItems >= ReadingLimits.ListItemsAtATime
        && _listItems + unit.ListItems > ReadingLimits.WholeListItems
        && unit.ListItems > 0;

    private void Close(int moreItems)
    {
        if (_open.Count > 0)
        {
            bool unchanged = true;
            for (int i = 1; i < _open.Count; i++)
            {
                unchanged &= _open[i].Order == _open[i - 1].Order + 1;
            }

            _parts.Add(new ReadingPart([.. _open], _openIsAsked, _openIsHelp, moreItems, unchanged));
        }

        _open.Clear();
        _openIsAsked = false;
        _openIsHelp = false;
        _words = moreItems > 0 ? ReadingLimits.ListGoesOnWords : 0;
        _listItems = 0;
    }
}
