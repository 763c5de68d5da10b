using System.Collections.Immutable;
using System.Text.Json;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Indexing;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Questions;
using VoiceHealth.Testing;

namespace VoiceHealth.Search.Tests.Fixtures;

/// <summary>A release of a few pages of our own, on disk, with the repository's own language files.</summary>
internal sealed class SmallRelease : IDisposable
{
    public static readonly ImmutableArray<SpeakablePage> Pages =
    [
        Page("/conditions/asthma/", "Asthma", "Asthma makes the airways narrow, so that breathing is hard.", "Wheezing, a tight chest and coughing at night are signs of asthma."),
        Page("/conditions/migraine/", "Migraine", "A migraine is a strong headache on one side of the head.", "People see zigzag lines or feel sick before the headache starts."),
        Page("/conditions/hay-fever/", "Hay fever", "Hay fever is an allergy to pollen.", "It brings sneezing, itchy eyes and a runny nose.", "Allergic rhinitis from pollen"),
        Page("/conditions/type-1-diabetes/", "Type 1 diabetes", "In type 1 diabetes the body makes no insulin.", "Being very thirsty and losing weight are signs."),
        Page("/conditions/type-2-diabetes/", "Type 2 diabetes", "In type 2 diabetes insulin does not work well.", "Many people notice nothing for years."),
        Page("/conditions/diabetes/", "Diabetes", "Diabetes means too much sugar in the blood.", "Peeing a lot is a sign."),
        Page("/conditions/sciatica/", "Sciatica", "Sciatica is pain along the nerve from the back down the leg.", "The leg tingles or goes numb."),
    ];

    private readonly string _directory = System.IO.Directory.CreateTempSubdirectory("voicehealth-search-").FullName;

    public SmallRelease()
    {
        ReleaseIndexWriter.Write([.. Pages.Reverse()], ContentIndex, _directory);
        var manifest = new ReleaseManifest(ReleaseLayout.FormatVersion, "none", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, ContentOrigin.Sample, "sample.example", Pages.Length, 0, 0);
        File.WriteAllBytes(Path.Combine(_directory, ReleaseLayout.Manifest), JsonSerializer.SerializeToUtf8Bytes(manifest, ContentJsonContext.Default.ReleaseManifest));
        Library = LuceneContentLibrary.Open(_directory);
        Search = QuestionSearch.Open(Library);
    }

    public static string ContentIndex => Repository.File("content-index");

    public string Directory => _directory;

    public LuceneContentLibrary Library { get; }

    public QuestionSearch Search { get; }

    public void Dispose()
    {
        Library.Dispose();
        System.IO.Directory.Delete(_directory, recursive: true);
    }

    private static SpeakablePage Page(string path, string topic, string intro, string symptoms, params string[] aliases)
    {
        var info = new PageInfo(path, new Uri("https://sample.example" + path), topic, null, topic, [.. aliases], PageKind.Condition, intro, null, null, null, []);
        Chunk[] chunks =
        [
            Chunk(path, HealthAspect.Overview, "", 0, intro),
            Chunk(path, HealthAspect.Symptoms, "Symptoms", 1, symptoms),
        ];
        return new SpeakablePage(info, [.. chunks], [new VoiceSummary(HealthAspect.None, "", chunks[0].Sentences)]);
    }

    private static Chunk Chunk(string path, HealthAspect aspect, string heading, int ordinal, string text) => new(
        $"{path}#{ordinal}", path, aspect, heading, ordinal, ordinal, ChunkKind.Text, Urgency.None,
        [new Sentence(text, SentenceKind.Plain, 0, new SourceSpan(path, $"p[{ordinal}]", 0, text.Length), [])]);
}
