using Xunit;

namespace VoiceHealth.Testing;

/// <summary>Development data beside the checkout. Elsewhere it is missing and the test skips; in CI a missing file is a failure.</summary>
public static class SharedData
{
    public static string Require(params string[] parts)
    {
        string path = Path.GetFullPath(Path.Combine([Repository.Root, "..", "shared", .. parts]));
        if (File.Exists(path) || Directory.Exists(path))
        {
            return path;
        }

        Missing.SkipOrFail($"../shared/{string.Join('/', parts)}");
        return path;
    }
}
