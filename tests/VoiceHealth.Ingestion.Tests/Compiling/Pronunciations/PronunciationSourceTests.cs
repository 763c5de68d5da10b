using VoiceHealth.Content.Releases;
using VoiceHealth.Ingestion.Compiling.Pronunciations;
using VoiceHealth.Testing;

namespace VoiceHealth.Ingestion.Tests.Compiling.Pronunciations;

public sealed class PronunciationSourceTests
{
    [Fact]
    public void Read_TheEditorsFile_HasNoErrors()
    {
        PronunciationCompilation compiled = PronunciationSource.Read(Repository.File("content-index", "pronunciations.tsv"));

        Assert.Empty(compiled.Errors);
        Assert.Contains(compiled.Table.Entries, entry => entry is { Word: "coeliac", Alias.Length: > 0 });
    }

    [Theory]
    [InlineData("p.tsv is not in UTF-8", "FFFE")]
    [InlineData("p.tsv is not in UTF-8", "6109E9")]
    [InlineData("p.tsv has no entry", "")]
    [InlineData("p.tsv has no entry", "230A")]
    public void Read_FileThatIsNoneOrEmpty_IsRefused(string expected, string hex)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("p.tsv"), Convert.FromHexString(hex));

        PronunciationCompilation compiled = PronunciationSource.Read(folder.File("p.tsv"));

        Assert.StartsWith(expected, Assert.Single(compiled.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_WordsInAnyOrder_SortsThemAndLeavesOutNotes()
    {
        PronunciationCompilation compiled = PronunciationSource.Compile("p.tsv", ["# a comment", "", "zoster\tzoss ter\t\tshingles", "apnoea\t\tˈæpniə"]);

        Assert.Empty(compiled.Errors);
        Assert.Equal([new PronunciationEntry("apnoea", "", "ˈæpniə"), new PronunciationEntry("zoster", "zoss ter", "")], compiled.Table.Entries);
    }

    [Theory]
    [InlineData("two words\tsay", "p.tsv:2: 'two words' is not one word")]
    [InlineData("\tsay", "p.tsv:2: '' is not one word")]
    [InlineData("word", "p.tsv:2: 'word' needs either")]
    [InlineData("word\tsay\twɜːd", "p.tsv:2: 'word' needs either")]
    [InlineData("word\tw<b>rd", "p.tsv:2: 'w<b>rd' cannot be said")]
    [InlineData("word\t\tw3:d", "p.tsv:2: 'w3:d' is no IPA that Alexa knows for British English ('3')")]
    [InlineData("first\tagain", "p.tsv:2: 'first' has an entry already")]
    public void Compile_ALineThatCannotBeUsed_SaysFileLineAndWhatToDo(string line, string expected)
    {
        PronunciationCompilation compiled = PronunciationSource.Compile("p.tsv", ["first\tfurst", line]);

        Assert.StartsWith(expected, Assert.Single(compiled.Errors), StringComparison.Ordinal);
    }
}
