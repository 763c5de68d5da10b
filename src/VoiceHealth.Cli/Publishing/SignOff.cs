namespace VoiceHealth.Cli.Publishing;

/// <summary>Who answers for a content release going live. It travels with the release, in its layer.</summary>
/// <param name="By">The person's name.</param>
/// <param name="At">When they signed, UTC.</param>
/// <param name="ContentHash">The release they signed.</param>
/// <param name="Report">The name of the review report's file.</param>
/// <param name="ReportSha256">The report's hash in lower-case hex, so that it can be found to be the one they read.</param>
internal sealed record SignOff(string By, DateTimeOffset At, string ContentHash, string Report, string ReportSha256);
