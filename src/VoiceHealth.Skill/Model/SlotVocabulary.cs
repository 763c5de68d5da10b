using System.Collections.Immutable;
using VoiceHealth.Content.Pages;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Skill.Model;

/// <summary>The values of the slot types besides topics. They help Alexa to hear what people say; the words themselves decide what it means.</summary>
internal sealed class SlotVocabulary(IContentLibrary library, ModelSources sources)
{
    /// <summary>The topics that are medicines, under the same names.</summary>
    public ImmutableArray<ModelSlotValue> Medicines(ImmutableArray<ModelSlotValue> topics) =>
        [.. topics.Where(topic => library.FindPage(topic.Id)!.Kind == PageKind.Medicine)];

    /// <summary>The topics that are symptoms, and what patients feel or see of the others.</summary>
    public ImmutableArray<ModelSlotValue> Symptoms(ImmutableArray<ModelSlotValue> topics)
    {
        IEnumerable<(string, string)> named = topics.Where(topic => library.FindPage(topic.Id)!.Kind == PageKind.Symptom)
            .SelectMany(topic => topic.Name.Synonyms.Prepend(topic.Name.Value).Select(name => (topic.Id, name)));
        IEnumerable<(string, string)> described = sources.Descriptions.Where(item => library.FindPage(item.Path) is not null)
            .SelectMany(item => item.Text.Split(',').Select(part => (item.Path, part)));
        return Values(named.Concat(described));
    }

    public ImmutableArray<ModelSlotValue> Dangers() => Values(sources.Dangers);

    /// <summary>A part that the release has no page for is known by its name; several parts may share a page, so the name goes with it.</summary>
    public ImmutableArray<ModelSlotValue> BodyParts() =>
        Values(sources.BodyParts.SelectMany(part => part.OtherNames.Prepend(part.Name).Select(name => (IdOf(part), name))));

    private string IdOf(BodyPart part)
    {
        string? page = part.Pages.FirstOrDefault(path => library.FindPage(path) is not null);
        bool shared = page is not null && sources.BodyParts.First(other => other.Pages.Contains(page)) != part;
        return page is null || shared ? $"body-part:{part.Name.Replace(' ', '-')}" : page;
    }

    /// <summary>One value an id, in the order of ids; a name that another id has already is left out.</summary>
    private static ImmutableArray<ModelSlotValue> Values(IEnumerable<(string Id, string Name)> names)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. names.GroupBy(item => item.Id, item => item.Name, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, Forms: group.SelectMany(SpokenName.FormsOf).Where(taken.Add).ToImmutableArray()))
                .Where(value => !value.Forms.IsEmpty)
                .Select(value => new ModelSlotValue(value.Key, new ModelSlotName(value.Forms[0], value.Forms[1..]))),
        ];
    }
}
