using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Audits;

/// <summary>One aspect of a page, asked for and read on, each reply checked.</summary>
internal sealed class AuditWalk(
    Assistant assistant, PageInfo page, HealthAspect asked, ReplyCheck check, AttributionCheck attribution, SafetyNetCheck safety, BoxCheck boxes, AuditTally tally)
{
    private readonly List<(int, int, string)> _heard = [];

    /// <summary>An aspect that the page lacks starts like its overview, and is followed no further.</summary>
    public void FirstTurn()
    {
        (Reply reply, DialogueState state) = Start();
        Hear(reply, 0);
        CheckSafetyNet(reply, state);
    }

    /// <summary>Says "more" until the page has been read, and compares what was heard with the whole of it.</summary>
    public void ToTheEnd(HashSet<(int, int, string)> whole)
    {
        (Reply reply, DialogueState state) = Start();
        CheckSafetyNet(reply, state);
        for (int part = 0; reply.Kind == ReplyKind.List || part == 0; part++)
        {
            Hear(reply, part);
            (reply, state) = assistant.Respond(new Turn(TurnKind.More, ""), state);
        }

        if (_heard.Count != whole.Count || !whole.SetEquals(_heard))
        {
            tally.Fail("paging", page.Path, asked, 0, $"the turns put together have {_heard.Count} sentences, {_heard.Distinct().Count()} of them different; the page has {whole.Count}");
        }

        if (boxes.WrongIn(_heard) is { } broken)
        {
            tally.Fail("boxes", page.Path, asked, 0, broken);
        }

        if (attribution.HadRoom && !attribution.SaidLicence)
        {
            tally.Fail("attribution", page.Path, asked, 0, "no adapted turn says that it contains public sector information");
        }
    }

    private (Reply Reply, DialogueState State) Start() =>
        assistant.Respond(new Turn(TurnKind.Utterance, "", page.Path, asked), DialogueState.New);

    private void Hear(Reply reply, int part)
    {
        tally.Turns++;
        check.Check(reply, asked, part);
        attribution.Check(reply, asked, part);
        _heard.AddRange(reply.Segments.OfType<ReplySegment.Quote>().Select(quote => ConversationAudit.Key(quote.Sentence)));
    }

    /// <summary>The page's most urgent advice is heard in the first turn, by taking up its offer, or else in the second turn.</summary>
    private void CheckSafetyNet(Reply first, DialogueState state)
    {
        if (!safety.HasAdvice || safety.IsSpoken(first))
        {
            return;
        }

        Turn next = SafetyNetCheck.IsOffered(first) ? Turn.Said("urgent advice") : new Turn(TurnKind.More, "");
        Reply second = assistant.Respond(next, state).Reply;
        if (!safety.IsSpoken(second))
        {
            tally.Fail("safety-net", page.Path, asked, 1, $"the most urgent advice, {safety.Net}, is not heard by saying \"{(next.Words.Length > 0 ? next.Words : "more")}\"");
        }
    }
}
