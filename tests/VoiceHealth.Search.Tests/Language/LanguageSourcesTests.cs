using VoiceHealth.Search.Language.Sources;
using VoiceHealth.Search.Tests.Fixtures;
using Xunit;

namespace VoiceHealth.Search.Tests.Language;

public sealed class LanguageSourcesTests
{
    [Theory]
    [InlineData("lay-terms.tsv", "one cell only")]
    [InlineData("lay-terms.tsv", "the runs\tconditions/no-slash")]
    [InlineData("lay-terms.tsv", "same\t/a/\nsame\t/a/")]
    [InlineData("understanding/words.tsv", "norole\tword")]
    [InlineData("understanding/aspects.tsv", "NoAspect\t1\twhat is")]
    [InlineData("understanding/aspects.tsv", "Causes\tmuch\twhy")]
    [InlineData("understanding/families.tsv", "diabetes\t/only-one/")]
    [InlineData("understanding/commonness.tsv", "/a/\t9")]
    [InlineData("understanding/asking.tsv", "tip\t1 2 3")]
    public void Read_UnusableLine_NamesFileAndLine(string file, string text)
    {
        string folder = System.IO.Directory.CreateTempSubdirectory("voicehealth-sources-").FullName;
        string path = Path.Combine(folder, file);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "# comment\n" + text + "\n");

        var error = Assert.Throws<SourceFileException>(() => LanguageSources.Read(folder));

        Assert.Contains($"{Path.GetFileName(file)}:{error.Line}: ", error.Message, StringComparison.Ordinal);
        Assert.Equal(1 + text.Split('\n').Length, error.Line);
        System.IO.Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Read_RepositorysOwnFiles_AreUsable()
    {
        LanguageSources sources = LanguageSources.Read(SmallRelease.ContentIndex);

        Assert.True(sources.LayTerms.Length > 2000);
        Assert.NotEmpty(sources.Patterns);
    }

    /// <summary>"Mumps symptoms" as a name of mumps would take the very word that says what is asked.</summary>
    [Fact]
    public void Read_RepositorysOwnTerms_DoNotSayWhatIsAskedOfAPage()
    {
        ILookup<string, string> terms = LanguageSources.Read(SmallRelease.ContentIndex).LayTerms.ToLookup(term => term.Page, term => term.Term, StringComparer.Ordinal);

        string[] asking = [.. terms.SelectMany(page => page.Where(term => page.Any(name => term == $"{name} symptoms" || term == $"{name} signs" || term == $"symptoms of {name}" || term == $"signs of {name}")))];

        Assert.Empty(asking);
    }
}
