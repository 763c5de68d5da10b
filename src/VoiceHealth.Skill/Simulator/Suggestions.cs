using VoiceHealth.Content.Pages;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Skill.Simulator;

/// <summary>Questions to try on a release, made from its own topics.</summary>
internal static class Suggestions
{
    private static readonly (PageKind Kind, string Question)[] Questions =
    [
        (PageKind.Condition, "what are the symptoms of {0}"),
        (PageKind.Medicine, "what are the side effects of {0}"),
        (PageKind.Symptom, "when should I get help for {0}"),
        (PageKind.TestOrTreatment, "tell me about {0}"),
        (PageKind.MentalHealth, "what helps with {0}"),
        (PageKind.Vaccination, "tell me about the {0}"),
        (PageKind.Hub, "tell me about {0}"),
    ];

    /// <summary>One question for each kind of page that the release has.</summary>
    public static string[] Read(IContentLibrary library)
    {
        ILookup<PageKind, PageInfo> pages = library.Paths.Select(library.FindPage).OfType<PageInfo>().ToLookup(page => page.Kind);
        return
        [
            .. Questions.Where(question => pages.Contains(question.Kind))
                .Select(question => string.Format(null, question.Question, pages[question.Kind].MinBy(page => page.Topic.Length)!.Topic)),
        ];
    }
}
