using System.Collections.Immutable;
using VoiceHealth.Content.Pages;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Skill.Model;

/// <summary>
/// The names that pages can be asked for by: each page once, its topic first. Pages of one guide share a topic; the first page
/// has the bare name and the others the name with their title ("asthma symptoms"), so that each page can be reached by name.
/// A lay term may stand for several pages: Alexa then sends them all, and the words decide.
/// </summary>
internal sealed class TopicVocabulary
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<ModelSlotValue> _values = [];

    /// <param name="moreNames">Further names by path, such as lay terms.</param>
    public static ImmutableArray<ModelSlotValue> Read(IContentLibrary library, IEnumerable<(string Path, string Name)> moreNames)
    {
        var vocabulary = new TopicVocabulary();

        // A guide's first page lies above its others, so it comes first and gets the bare name.
        foreach (string path in library.Paths.OrderBy(path => path.Count(letter => letter == '/')).ThenBy(path => path, StringComparer.Ordinal))
        {
            if (library.FindPage(path) is { } page)
            {
                vocabulary.Add(page);
            }
        }

        ILookup<string, string> more = moreNames.ToLookup(pair => pair.Path, pair => pair.Name, StringComparer.Ordinal);
        return [.. vocabulary._values.Select(value => vocabulary.With(value, more[value.Id])).OrderBy(value => value.Name.Value, StringComparer.Ordinal)];
    }

    private void Add(PageInfo page)
    {
        if (FreeName(page) is not { } name)
        {
            return;
        }

        IEnumerable<string> aliases = page.Aliases.IsDefault ? [] : page.Aliases;
        ImmutableArray<string> synonyms = [.. aliases.Prepend(page.Topic).SelectMany(SpokenName.FormsOf).Where(form => form != name && _taken.Add(form))];
        _values.Add(new ModelSlotValue(page.Path, new ModelSlotName(name, synonyms)));
    }

    /// <summary>What a page calls itself is its own; further names are left out where a page has taken them.</summary>
    private ModelSlotValue With(ModelSlotValue value, IEnumerable<string> more)
    {
        IEnumerable<string> free = more.SelectMany(SpokenName.FormsOf).Where(form => !_taken.Contains(form)).Distinct(StringComparer.Ordinal);
        return value with { Name = value.Name with { Synonyms = [.. value.Name.Synonyms, .. free] } };
    }

    private string? FreeName(PageInfo page)
    {
        string lastPart = page.Path.TrimEnd('/').Split('/')[^1].Replace('-', ' ');
        string[] candidates = [page.Topic, $"{page.Topic} {page.Title}", $"{page.Topic} {lastPart}", $"{page.Title} {lastPart}"];
        return candidates.SelectMany(SpokenName.FormsOf).FirstOrDefault(_taken.Add);
    }
}
