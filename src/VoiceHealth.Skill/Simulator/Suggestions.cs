using System.Text.Json;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Skill.Simulator;

/// <summary>Questions to try on a release: the editors' golden ones for its site, or where it has none, some made from its own topics.</summary>
internal static class Suggestions
{
    private const int MaxCount = 12;

    private static readonly string[] Phrases =
        ["what are the symptoms of {0}", "what causes {0}", "how is {0} treated", "when should I get help for {0}", "tell me about {0}"];

    /// <param name="directory">The release's directory.</param>
    public static string[] Read(IContentLibrary library, string directory) =>
        ReadGolden(Path.Combine(directory, ReleaseLayout.Golden)) is { Length: > 0 } golden ? golden : FromTopics(library);

    private static string[] ReadGolden(string file)
    {
        try
        {
            GoldenQuestionSet? set = JsonSerializer.Deserialize(File.ReadAllBytes(file), ContentJsonContext.Default.GoldenQuestionSet);
            return set is { Questions.IsDefault: false } ? [.. set.Questions.Where(question => !question.OfEverySite).Select(question => question.Ask).Take(MaxCount)] : [];
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            // Suggestions are worth no refusal: the review says what is wrong with the file.
            return [];
        }
    }

    /// <summary>One question of each phrase, on pages that lie far apart; what is no illness can only be asked about.</summary>
    private static string[] FromTopics(IContentLibrary library)
    {
        PageInfo[] pages = [.. library.Paths.Select(library.FindPage).OfType<PageInfo>().Where(page => page.Kind is not (PageKind.Index or PageKind.Hub))];
        int count = Math.Min(Phrases.Length, pages.Length);
        return
        [
            .. Enumerable.Range(0, count).Select(i => (Page: pages[i * pages.Length / count], Phrase: Phrases[i]))
                .Select(chosen => string.Format(null, IsIllness(chosen.Page) ? chosen.Phrase : Phrases[^1], chosen.Page.Topic)),
        ];
    }

    private static bool IsIllness(PageInfo page) => page.Kind is PageKind.Condition or PageKind.Symptom or PageKind.MentalHealth;
}
