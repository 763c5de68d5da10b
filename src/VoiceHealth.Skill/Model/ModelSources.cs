using System.Collections.Immutable;
using VoiceHealth.Search.Language.Sources;

namespace VoiceHealth.Skill.Model;

/// <summary>What the interaction model is made of besides a release's pages. Everything in it is written by editors, in content-index/.</summary>
public sealed record ModelSources
{
    public static readonly ModelSources None = new();

    private const string Folder = "listening";
    private const string Nothing = "-";

    /// <summary>Further names of pages: path and name. Those of pages that a release has not are left out.</summary>
    public ImmutableArray<(string Path, string Name)> PageNames { get; init; } = [];

    /// <summary>What people feel or see, and the page that it may be about: path and description, with commas between its parts.</summary>
    public ImmutableArray<(string Path, string Text)> Descriptions { get; init; } = [];

    /// <summary>What the safety rules raise an alert on: id of the rule or path of the page, and the words.</summary>
    public ImmutableArray<(string Id, string Words)> Dangers { get; init; } = [];

    public ImmutableArray<BodyPart> BodyParts { get; init; } = [];

    /// <summary>How sentences begin and end; the most needed first.</summary>
    public ImmutableArray<Carrier> Carriers { get; init; } = [];

    /// <summary>Reads the editors' files. Missing files count as empty.</summary>
    /// <param name="contentIndex">The folder content-index/.</param>
    /// <param name="dangers">The words that the safety rules are known to hear.</param>
    /// <exception cref="SourceFileException">A line cannot be used.</exception>
    public static ModelSources Read(string contentIndex, IEnumerable<(string Id, string Words)> dangers)
    {
        LanguageSources language = LanguageSources.Read(contentIndex);
        string In(string file) => Path.Combine(contentIndex, Folder, file);
        return new ModelSources
        {
            PageNames = [.. language.LayTerms.Select(term => (term.Page, term.Term))],
            Descriptions = language.Descriptions,
            Dangers = [.. dangers],
            BodyParts = [.. SourceFile.Read(In("body-parts.tsv"), 3).Select(ReadPart)],
            Carriers = [.. SourceFile.Read(In("carriers.tsv"), 3).Select(ReadCarrier)],
        };
    }

    private static BodyPart ReadPart(SourceLine line) => new(line.Cells[0], Items(line.Cells[1], ' '), Items(line.Cells[2], ','));

    private static ImmutableArray<string> Items(string cell, char separator) =>
        cell == Nothing ? [] : [.. cell.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static Carrier ReadCarrier(SourceLine line)
    {
        bool atEnd = line.Cells[0] switch
        {
            "start" => false,
            "end" => true,
            _ => throw line.Error($"'{line.Cells[0]}' is no place; write start or end."),
        };
        ImmutableArray<string> variants = Items(line.Cells[2], ',');
        string? wrong = variants.Prepend(line.Cells[1]).FirstOrDefault(words => !words.All(letter => letter is (>= 'a' and <= 'z') or '\'' or ' '));
        return wrong is null
            ? new Carrier(atEnd, line.Cells[1], variants)
            : throw line.Error($"'{wrong}' cannot stand in an utterance; write lower-case letters, apostrophes and single spaces.");
    }
}
