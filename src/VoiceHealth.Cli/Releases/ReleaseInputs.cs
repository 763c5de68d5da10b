using System.Security.Cryptography;
using System.Text;
using Lucene.Net.Index;
using VoiceHealth.Cli.Commands;
using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Ingestion.Sites;
using VoiceHealth.Search.Indexing;

namespace VoiceHealth.Cli.Releases;

/// <summary>Names all that a release is built from, so that a build that could only give the same one again is left out.</summary>
internal static class ReleaseInputs
{
    /// <summary>The assemblies whose code decides what is in a release. A compiled assembly's identifier changes with its code.</summary>
    private static readonly Type[] Program =
        [typeof(ReleaseInputs), typeof(SiteReading), typeof(ReleaseIndexWriter), typeof(SafetyExamples), typeof(ReleaseManifest), typeof(IndexWriter)];

    /// <summary>SHA-256, lower-case hex, over the pages, the editors' files and the program.</summary>
    public static string Hash(SiteReading site, ContentOrigin origin, ProductFolder product)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{site.Inputs} {origin} {ReleaseLayout.FormatVersion}"));
        Array.ForEach(Program, type => hash.AppendData(type.Module.ModuleVersionId.ToByteArray()));
        foreach (string file in product.EditorsFiles)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(product.ContentIndex, file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
