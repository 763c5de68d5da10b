using System.Collections.Immutable;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Ranking;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Questions;

/// <summary>Decides whether to answer, ask which, list or decline. Thresholds are those of docs/understanding.md.</summary>
internal sealed class Decider(LanguageModel model)
{
    public const int MaxCandidates = 10;

    /// <summary>By way to the page: below this confidence nothing is offered.</summary>
    private static readonly double[] Offer = [0.35, 0.35, 0.2, 0.2, 0.7];

    /// <summary>Symptoms whose best page is at least this sure are answered with it, not with a list.</summary>
    private const double SureOfSymptoms = 0.6;

    /// <summary>A wide name is asked about where it explains this much of what was said.</summary>
    private const float WideShare = 0.95f;

    private readonly FollowUpReader _followUps = new(model);
    private readonly IdentityReader _identities = new(model);

    public Decision Decide(Utterance utterance, QuestionSigns signs, Evidence evidence, Candidate[] ranked, double[] confidences, QuestionContext context, bool aspectStated)
    {
        int open = context.Page is null ? -1 : model.FindPage(context.Page);
        double confidence = confidences.Length == 0 ? 0 : confidences[0];
        if (open >= 0 && _followUps.GoesOn(utterance, signs, evidence, ranked, confidence, open, aspectStated))
        {
            return new Decision(SearchDecision.Answer, NamesTopic: false, [(open, 1)]);
        }

        if (utterance.TotalMass == 0 || confidences.Length == 0)
        {
            bool named = confidences.Length > 0 && ranked[0][RankFeature.WholeNameShare] > 0.9f && ranked[0][RankFeature.WholeTopic] > 0;
            return named ? Rank(SearchDecision.Answer, ranked, confidences) : Decision.Decline(namesTopic: false);
        }

        if (confidences[0] < Offer[(int)ConfidenceReader.RouteOf(signs, ranked[0], evidence.Sounds[ranked[0].Page])] && !IsNothingButATopic(signs, ranked[0]))
        {
            return Decision.Decline(namesTopic: context.Page is null || !aspectStated);
        }

        if (_identities.IsOther(utterance, signs, evidence, ranked[0].Page))
        {
            return Decision.Decline(namesTopic: true);
        }

        if (FindWide(evidence, ranked, signs.Child || signs.Pregnant ? 1 : confidences.Length) is { } wide)
        {
            return AskWhich(wide, confidences[0], model.Members(evidence.Names[wide].Name - 1));
        }

        bool list = signs.Describes && confidences[0] < SureOfSymptoms;
        return Rank(list ? SearchDecision.List : SearchDecision.Answer, ranked, confidences);
    }

    /// <summary>A whole name of a page, and no other content: sure whatever the weights say of so few words.</summary>
    private static bool IsNothingButATopic(QuestionSigns signs, Candidate best) =>
        !signs.Describes && best[RankFeature.WholeNameShare] > 0.99f;

    private static Decision Rank(SearchDecision kind, Candidate[] ranked, double[] confidences) =>
        new(kind, NamesTopic: true, [.. confidences.Select((confidence, i) => (ranked[i].Page, confidence))]);

    /// <summary>The page whose name was said and is too wide, where it or one of those that may be meant ranks first. Who it is about may have told already.</summary>
    private int? FindWide(Evidence evidence, Candidate[] ranked, int count)
    {
        for (int i = 0; i < count; i++)
        {
            NameMatch match = evidence.Names[ranked[i].Page];
            ReadOnlySpan<int> members = model.Members(match.Name - 1);
            bool said = match is { IsWhole: true, Share: >= WideShare };
            if (said && members.Length > 0 && (i == 0 || members.Contains(ranked[0].Page)))
            {
                return ranked[i].Page;
            }
        }

        return null;
    }

    private static Decision AskWhich(int wide, double confidence, ReadOnlySpan<int> members)
    {
        var pages = ImmutableArray.CreateBuilder<(int, double)>();
        pages.Add((wide, confidence));
        foreach (int member in members)
        {
            pages.Add((member, confidence / (members.Length + 1)));
        }

        return new Decision(SearchDecision.Clarify, NamesTopic: true, pages.ToImmutable());
    }
}
