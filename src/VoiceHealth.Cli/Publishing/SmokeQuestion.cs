namespace VoiceHealth.Cli.Publishing;

/// <summary>A question that a new version must answer.</summary>
/// <param name="Words">What a person says; empty for opening the skill.</param>
/// <param name="Expected">What must be in the speech; empty where any speech will do.</param>
internal sealed record SmokeQuestion(string Words, string Expected)
{
    public override string ToString() => Words.Length == 0 ? "opening the skill" : $"\"{Words}\"";
}
