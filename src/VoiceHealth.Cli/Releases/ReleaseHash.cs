using System.Security.Cryptography;
using System.Text;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Cli.Releases;

/// <summary>A release's content hash: SHA-256 over the names and bytes of all its files but the manifest, in the order of their names.</summary>
internal static class ReleaseHash
{
    public static string Of(string directory)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(directory, file);
            if (name != ReleaseLayout.Manifest)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(name));
                hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
