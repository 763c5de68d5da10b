using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Library;
using VoiceHealth.Skill.Model;
using VoiceHealth.Testing;

namespace VoiceHealth.Skill.Tests.Model;

/// <summary>Pages without text: names are all that the interaction model looks at.</summary>
internal sealed class SmallLibrary(params PageInfo[] pages) : IContentLibrary
{
    public static readonly SmallLibrary Example = new(
        Page("/conditions/chickenpox/", "Chickenpox", "Varicella"),
        Page("/conditions/polycystic-ovary-syndrome-pcos/", "Polycystic ovary syndrome (PCOS)"),
        Page("/conditions/type-2-diabetes/", "Type 2 diabetes"),
        Page("/conditions/asthma/", "Asthma"),
        Page("/conditions/asthma/symptoms/", "Asthma") with { Title = "Symptoms" },
        Page("/conditions/asthma/treatment/", "Asthma") with { Title = "Treatment" },
        Page("/conditions/meniere-s-disease/", "Ménière’s disease"),
        Page("/conditions/cuts-and-grazes/", "Cuts & grazes"),
        Page("/medicines/ibuprofen/", "Ibuprofen") with { Kind = PageKind.Medicine },
        Page("/symptoms/back-pain/", "Back pain") with { Kind = PageKind.Symptom });

    /// <summary>What the product's editors have written, without lay terms and with dangers of the test's own.</summary>
    public static readonly ModelSources Sources = ModelSources.Read(Repository.File("content-index"), Dangers()) with { PageNames = [] };

    public ReleaseManifest Manifest => throw new NotSupportedException("The model does not look at the manifest.");

    public IReadOnlyList<string> Paths { get; } = [.. pages.Select(page => page.Path).Order(StringComparer.Ordinal)];

    public static PageInfo Page(string path, string topic, params string[] aliases) =>
        new(path, new Uri("https://example.org" + path), topic, null, topic, [.. aliases], default, "", null, null, null, []);

    public PageInfo? FindPage(string path) => pages.FirstOrDefault(page => page.Path == path);

    public ImmutableArray<Chunk> ReadChunks(string path) => [];

    public ImmutableArray<VoiceSummary> ReadSummaries(string path) => [];

    public void Dispose()
    {
    }

    private static IEnumerable<(string Id, string Words)> Dangers() =>
        [("choking", "he's choking on a grape"), ("choking", "she can't cough"), ("stroke", "his face has dropped")];
}
