using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Extraction.Aliases;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction.Aliases;

public sealed class AliasMergerTests
{
    [Fact]
    public void Merge_NamesThatAnIndexGives_AreAddedOnceInSpokenOrder()
    {
        PageInfo page = Page("/conditions/hill-fever/", "Hill fever", "Ague");

        PageInfo merged = Merger(page).Merge(page);

        Assert.Equal(["Ague", "upland shivers", "UPS", "broken hill"], merged.Aliases);
    }

    [Fact]
    public void Merge_NameIsAnotherPagesTopic_IsNotAnAlias()
    {
        PageInfo page = Page("/conditions/hill-fever/", "Hill fever", "Fever");
        PageInfo other = Page("/conditions/fever/", "Fever");

        Assert.DoesNotContain("Fever", Merger(page, other).Merge(page).Aliases);
    }

    [Fact]
    public void Merge_PageThatNoIndexLists_IsUnchanged()
    {
        PageInfo page = Page("/conditions/other/", "Other", "Else");

        Assert.Same(page, Merger(page).Merge(page));
    }

    private static AliasMerger Merger(params PageInfo[] pages) => new(
        pages,
        [
            Entry("Hill fever", null),
            Entry("AGUE", "Hill fever"),
            Entry("upland shivers (UPS)", "Hill fever"),
            Entry("Hill, broken", null),
        ]);

    private static IndexEntry Entry(string name, string? see) => new(name, see, new Uri("https://www.example.org/conditions/hill-fever"));

    private static PageInfo Page(string path, string topic, params string[] aliases) =>
        new(path, new Uri("https://www.example.org" + path), topic, null, topic, [.. aliases], PageKind.Condition, "", null, null, null, []);
}
