using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Cli.Reviewing;

/// <summary>How much is in a release.</summary>
/// <param name="Minutes">How long it would take to say all of it.</param>
internal sealed record ReleaseFigures(
    string Directory,
    string ContentHash,
    DateTimeOffset BuiltAt,
    DateTimeOffset RefreshedAt,
    string Host,
    int Pages,
    int Chunks,
    int Sentences,
    int EmergencyPages,
    int UrgentPages,
    double Minutes,
    long Bytes)
{
    public static ReleaseFigures Of(string directory, IContentLibrary library)
    {
        ReleaseManifest manifest = library.Manifest;
        int chunks = 0, sentences = 0, emergency = 0, urgent = 0;
        double seconds = 0;
        foreach (string path in library.Paths)
        {
            var read = library.ReadChunks(path);
            chunks += read.Length;
            sentences += read.Sum(chunk => chunk.Sentences.Length);
            emergency += read.Any(chunk => chunk.Urgency == Urgency.Emergency) ? 1 : 0;
            urgent += read.Any(chunk => chunk.Urgency == Urgency.Urgent) ? 1 : 0;
            seconds += read.Sum(chunk => SpeechTime.Of(chunk.Sentences).TotalSeconds);
        }

        long bytes = new DirectoryInfo(directory).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        return new ReleaseFigures(
            directory, manifest.ContentHash, manifest.BuiltAt, manifest.RefreshedAt, manifest.Host,
            library.Paths.Count, chunks, sentences, emergency, urgent, Math.Round(seconds / 60, 1), bytes);
    }
}
