namespace VoiceHealth.Testing;

/// <summary>The checkout that the tests run from.</summary>
public static class Repository
{
    /// <summary>The folder that holds VoiceHealth.sln.</summary>
    public static string Root { get; } = FindRoot();

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "VoiceHealth.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No VoiceHealth.sln above {AppContext.BaseDirectory}; run the tests from a checkout.");
    }
}
