namespace VoiceHealth.Search.Ranking;

/// <summary>A page in the running, with its evidence as numbers.</summary>
internal sealed record Candidate(int Page, float[] Features, float Score)
{
    public float this[RankFeature feature] => Features[(int)feature];
}
