using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Sources;
using VoiceHealth.Conversation.Speech;

namespace VoiceHealth.Conversation.Audits;

/// <summary>
/// Checks that the words of an NHS release are attributed by their licence case: to the NHS website only where nothing is left out between the first and the last sentence,
/// else by the sentence of the Open Government Licence, which an adapted reading says aloud once, where a turn has the time; and that an old copy says of what day it is. See docs/adr/0005.
/// </summary>
/// <param name="places">Where on the page each sentence stands, from 0.</param>
internal sealed class AttributionCheck(PageInfo page, Attribution attribution, IReadOnlyDictionary<(int, int, string), int> places, AuditTally tally)
{
    private const string SpokenToNhs = "From www.nhs.uk";
    private const string WrittenToNhs = "Information from the NHS website";
    private const string Licence = "Open Government Licence v3.0";

    /// <summary>Whether this reading has said that it contains public sector information.</summary>
    public bool SaidLicence { get; private set; }

    /// <summary>Whether an adapted turn had the time to say it.</summary>
    public bool HadRoom { get; private set; }

    public void Check(Reply reply, HealthAspect asked, int part)
    {
        if (!attribution.IsNhs || reply.Card is not { } card)
        {
            return;
        }

        void Require(bool holds, string message)
        {
            if (!holds)
            {
                tally.Fail("attribution", page.Path, asked, part, message);
            }
        }

        string[] ours = [.. reply.Segments.OfType<ReplySegment.Ours>().Select(segment => segment.Text)];
        bool unbroken = IsUnbroken(reply);
        bool saysNhs = ours.Any(words => words.StartsWith(SpokenToNhs, StringComparison.Ordinal));
        SaidLicence |= ours.Any(words => words.Contains(Licence, StringComparison.Ordinal));
        HadRoom |= !unbroken && SpeakingTime.SecondsOf(reply.Segments) + SpeakingTime.SecondsOf(SpeakingTime.WordsOf(attribution.Introduction)) <= ReplyCheck.MaxSeconds;
        Require(unbroken || !(saysNhs || card.Licence.Contains(WrittenToNhs, StringComparison.Ordinal)), "is attributed to the NHS website, but leaves out or reorders sentences");
        Require(!unbroken || part > 0 || saysNhs, "is unchanged, but does not say that it is from www.nhs.uk");
        Require(card.Licence.Contains(Licence, StringComparison.Ordinal), "has a card without the licence");
        Require(attribution.AsAt.Length == 0 || card.Licence.Contains(attribution.AsAt, StringComparison.Ordinal), $"has a card that does not say {attribution.AsAt}");
        Require(attribution.AsAt.Length == 0 || part > 0 || ours.Any(words => words.Contains(attribution.AsAt, StringComparison.Ordinal)), $"does not say {attribution.AsAt}");
    }

    private bool IsUnbroken(Reply reply)
    {
        int before = -1;
        foreach (ReplySegment.Quote quote in reply.Segments.OfType<ReplySegment.Quote>())
        {
            int place = places.GetValueOrDefault(ConversationAudit.Key(quote.Sentence), -1);
            if (before >= 0 && place != before + 1)
            {
                return false;
            }

            before = place;
        }

        return true;
    }
}
