using System.Numerics;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>Collects evidence, picks the pages worth weighing, and ranks them by the fitted weights.</summary>
internal sealed class CandidateRanker(LanguageModel model, ITermPostings postings)
{
    public const int MaxCandidates = 40;

    private readonly NameMatcher _names = new(model);
    private readonly AbsentNameMatcher _absent = new(model);
    private readonly TextMatcher _texts = new(model, postings);
    private readonly SoundMatcher _sounds = new(model);
    private readonly FeatureReader _features = new(model);

    /// <summary>Candidates, best first.</summary>
    public Candidate[] Rank(Utterance utterance, QuestionSigns signs, Evidence evidence)
    {
        evidence.Clear();
        _names.Match(utterance, evidence);
        evidence.Absent = _absent.Match(utterance);
        _texts.Match(utterance, evidence);
        if (!(signs.Describes && utterance.Unknown == 0) && !IsCleanlyNamed(utterance, evidence))
        {
            _sounds.Match(utterance, evidence);
        }

        List<int> pages = Pick(utterance, evidence);
        var candidates = new Candidate[pages.Count];
        for (int i = 0; i < candidates.Length; i++)
        {
            float[] features = _features.Read(utterance, signs, evidence, pages[i]);
            features[(int)RankFeature.Engulfed] = EngulfedReader.Read(utterance, evidence, pages, pages[i]);
            candidates[i] = new Candidate(pages[i], features, Score(features));
        }

        Array.Sort(candidates, static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Page.CompareTo(b.Page));
        return candidates;
    }

    /// <summary>Positions of what a page is called: as it was said, or where it was heard.</summary>
    public ulong TopicOf(Utterance utterance, Evidence evidence, int page) =>
        _names.TopicOf(evidence, page) is var said and not 0 ? said : WithoutAsking(utterance, evidence.Sounds[page].Positions);

    /// <summary>Without words at the end that ask something, and what leads to them: "luke eemia in children".</summary>
    private static ulong WithoutAsking(Utterance utterance, ulong heard)
    {
        int last = 63 - BitOperations.LeadingZeroCount(heard);
        int end = last;
        while (end > 0 && (utterance.Roles[end] & (end == last ? WordRole.Frame : WordRole.Frame | WordRole.Function)) != 0)
        {
            end--;
        }

        ulong kept = heard & (ulong.MaxValue >> (63 - Math.Max(end, 0)));
        return heard == 0 || kept == 0 ? heard : kept;
    }

    private float Score(float[] features)
    {
        float score = 0;
        for (int i = 0; i < features.Length; i++)
        {
            score += features[i] * model.Fitted[i];
        }

        return score;
    }

    private static bool IsCleanlyNamed(Utterance utterance, Evidence evidence)
    {
        if (utterance.Unknown != 0 || utterance.TotalMass == 0)
        {
            return false;
        }

        ulong named = 0;
        foreach (ulong positions in evidence.Named)
        {
            named |= positions;
        }

        return utterance.ShareOf(named) > 0.99f;
    }

    private static List<int> Pick(Utterance utterance, Evidence evidence)
    {
        var worth = new PriorityQueue<int, float>(MaxCandidates + 1);
        float scale = 1 / Math.Max(utterance.TotalMass, 3);
        for (int page = 0; page < evidence.Names.Length; page++)
        {
            float value = Worth(evidence, page, scale);
            if (value <= 0)
            {
                continue;
            }

            if (worth.Count < MaxCandidates)
            {
                worth.Enqueue(page, value);
            }
            else
            {
                worth.EnqueueDequeue(page, value);
            }
        }

        return [.. worth.UnorderedItems.Select(entry => entry.Element).Order()];
    }

    private static float Worth(Evidence evidence, int page, float scale)
    {
        NameMatch name = evidence.Names[page];
        NameMatch sound = evidence.Sounds[page];
        float text = evidence.Field(TextFields.Described)[page] + evidence.Field(TextFields.Symptoms)[page] + evidence.Field(TextFields.Intro)[page]
            + (0.5f * evidence.Field(TextFields.Body)[page]) + evidence.Field(TextFields.Pairs)[page];
        float named = name.Name == 0 ? 0 : (name.IsWhole ? 2 * (name.Share + 0.1f) : name.Coverage * name.Coverage * name.Share);
        float heard = sound.Name == 0 ? 0 : sound.Coverage * Math.Min(sound.Mass, 40) / 10 * (sound.Share + 0.1f);
        return named + heard + (0.5f * text * scale);
    }
}
