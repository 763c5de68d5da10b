namespace VoiceHealth.Cli.Checkup;

/// <summary>Free space and the right to write where releases and fetched pages are kept.</summary>
internal static class DiskCheck
{
    private const string Name = "Disk";

    /// <summary>Five thousand fetched pages, their release and the one that it replaces take less than this.</summary>
    private const long LeastBytes = 1L << 30;

    public static CheckResult Run(string folder)
    {
        try
        {
            string probe = Path.Combine(folder, $".doctor-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new CheckResult(Name, CheckState.Fault, $"nothing can be written in {folder} ({error.Message})", "Give yourself the right to write there, or set VOICEHEALTH_HOME to a checkout of your own.");
        }

        long free = new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
        string found = $"{free / 1e9:0.0} GB free";
        return free < LeastBytes
            ? new CheckResult(Name, CheckState.Warning, $"{found}, and a whole site takes up to {LeastBytes / 1e9:0.0} GB", "Make room before the next reindex.")
            : CheckResult.Ok(Name, found);
    }
}
