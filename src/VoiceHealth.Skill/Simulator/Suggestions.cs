using System.Text.Json;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Skill.Simulator;

/// <summary>Questions to try on a release: the editors' golden ones, or where it has none, some made from its own topics.</summary>
internal static class Suggestions
{
    private const int MaxCount = 12;

    private static readonly (PageKind Kind, string Question)[] Phrases =
    [
        (PageKind.Condition, "what are the symptoms of {0}"),
        (PageKind.Medicine, "what are the side effects of {0}"),
        (PageKind.Symptom, "when should I get help for {0}"),
        (PageKind.TestOrTreatment, "tell me about {0}"),
        (PageKind.MentalHealth, "what helps with {0}"),
        (PageKind.Vaccination, "tell me about the {0}"),
        (PageKind.Hub, "tell me about {0}"),
    ];

    /// <param name="directory">The release's directory.</param>
    public static string[] Read(IContentLibrary library, string directory) =>
        ReadGolden(Path.Combine(directory, ReleaseLayout.Golden)) is { Length: > 0 } golden ? golden : FromTopics(library);

    private static string[] ReadGolden(string file)
    {
        try
        {
            GoldenQuestionSet? set = JsonSerializer.Deserialize(File.ReadAllBytes(file), ContentJsonContext.Default.GoldenQuestionSet);
            return set is { Questions.IsDefault: false } ? [.. set.Questions.Select(question => question.Ask).Take(MaxCount)] : [];
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            // Suggestions are worth no refusal: the review says what is wrong with the file.
            return [];
        }
    }

    private static string[] FromTopics(IContentLibrary library)
    {
        ILookup<PageKind, PageInfo> pages = library.Paths.Select(library.FindPage).OfType<PageInfo>().ToLookup(page => page.Kind);
        return
        [
            .. Phrases.Where(phrase => pages.Contains(phrase.Kind))
                .Select(phrase => string.Format(null, phrase.Question, pages[phrase.Kind].MinBy(page => page.Topic.Length)!.Topic)),
        ];
    }
}
