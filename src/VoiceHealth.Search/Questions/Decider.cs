using System.Collections.Immutable;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Ranking;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Questions;

/// <summary>Decides whether to answer, ask which, list or decline. Thresholds are those of docs/risk-coverage.md.</summary>
internal sealed class Decider(LanguageModel model)
{
    public const int MaxCandidates = 10;

    /// <summary>Below this confidence nothing is offered.</summary>
    private const double Offer = 0.35;

    /// <summary>Symptoms whose best page is at least this sure are answered with it, not with a list.</summary>
    private const double SureOfSymptoms = 0.6;

    /// <summary>A wide name is asked about where it explains this much of what was said.</summary>
    private const float WideShare = 0.95f;

    public Decision Decide(Utterance utterance, QuestionSigns signs, Evidence evidence, Candidate[] ranked, double[] confidences, QuestionContext context, bool aspectStated)
    {
        if (utterance.TotalMass == 0 || confidences.Length == 0)
        {
            bool named = confidences.Length > 0 && ranked[0][RankFeature.WholeNameShare] > 0.9f && ranked[0][RankFeature.WholeTopic] > 0;
            return named ? Rank(SearchDecision.Answer, ranked, confidences) : Decision.Decline(namesTopic: false);
        }

        if (confidences[0] < Offer)
        {
            return Decision.Decline(namesTopic: context.Page is null || !aspectStated);
        }

        ReadOnlySpan<int> members = model.Members(evidence.Names[ranked[0].Page].Name - 1);
        if (members.Length > 0 && evidence.Names[ranked[0].Page] is { IsWhole: true, Share: >= WideShare })
        {
            return AskWhich(ranked, confidences, members);
        }

        bool list = signs.Describes && confidences[0] < SureOfSymptoms;
        return Rank(list ? SearchDecision.List : SearchDecision.Answer, ranked, confidences);
    }

    private static Decision Rank(SearchDecision kind, Candidate[] ranked, double[] confidences) =>
        new(kind, NamesTopic: true, [.. confidences.Select((confidence, i) => (ranked[i].Page, confidence))]);

    private static Decision AskWhich(Candidate[] ranked, double[] confidences, ReadOnlySpan<int> members)
    {
        var pages = ImmutableArray.CreateBuilder<(int, double)>();
        pages.Add((ranked[0].Page, confidences[0]));
        foreach (int member in members)
        {
            pages.Add((member, confidences[0] / (members.Length + 1)));
        }

        return new Decision(SearchDecision.Clarify, NamesTopic: true, pages.ToImmutable());
    }
}
