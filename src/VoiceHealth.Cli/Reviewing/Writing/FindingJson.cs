namespace VoiceHealth.Cli.Reviewing.Writing;

/// <summary>A finding in <c>diff --json</c>, its class and gate by name.</summary>
internal sealed record FindingJson(string Kind, string Gate, string Page, string Section, string Urgency, string Before, string After, string Note)
{
    public static FindingJson Of(Finding finding) => new(
        FindingKinds.Slug(finding.Kind), Name(finding.Gate), finding.Page, finding.Section, finding.Urgency.ToString().ToLowerInvariant(), finding.Before, finding.After, finding.Note);

    public static string Name(ReviewGate gate) => gate.ToString().ToLowerInvariant();
}
