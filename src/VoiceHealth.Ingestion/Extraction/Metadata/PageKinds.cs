using System.Collections.Immutable;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Ingestion.Extraction.Metadata;

/// <summary>What a page is about: by the genre that the NHS gives it, else by where it stands on the site.</summary>
internal static class PageKinds
{
    private const int MostBlocksOfHub = 3;

    private static readonly (string Genre, PageKind Kind)[] ByGenre =
    [
        ("Condition", PageKind.Condition),
        ("Symptom", PageKind.Symptom),
        ("Medicine", PageKind.Medicine),
        ("Test and treatment", PageKind.TestOrTreatment),
        ("Test", PageKind.TestOrTreatment),
        ("Procedure", PageKind.TestOrTreatment),
        ("Treatment", PageKind.TestOrTreatment),
        ("Vaccination", PageKind.Vaccination),
        ("Mental health", PageKind.MentalHealth),
        ("Pregnancy", PageKind.Pregnancy),
        ("Live well", PageKind.LivingWell),
        ("Hub", PageKind.Hub),
    ];

    private static readonly (string Prefix, PageKind Kind)[] ByPath =
    [
        ("/conditions/", PageKind.Condition),
        ("/symptoms/", PageKind.Symptom),
        ("/medicines/", PageKind.Medicine),
        ("/tests-and-treatments/", PageKind.TestOrTreatment),
        ("/vaccinations/", PageKind.Vaccination),
        ("/mental-health/", PageKind.MentalHealth),
        ("/pregnancy/", PageKind.Pregnancy),
        ("/baby/", PageKind.Pregnancy),
        ("/live-well/", PageKind.LivingWell),
    ];

    public static PageKind Of(string path, ImmutableArray<string> genres, ImmutableArray<string> children, ImmutableArray<Section> sections)
    {
        if (children.Length > 0 && LeadsElsewhere(sections))
        {
            return PageKind.Hub;
        }

        foreach ((string genre, PageKind kind) in ByGenre)
        {
            if (genres.Contains(genre, StringComparer.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return Array.Find(ByPath, entry => path.StartsWith(entry.Prefix, StringComparison.OrdinalIgnoreCase)).Kind;
    }

    /// <summary>A guide's first page has text of its own; a hub's is mostly the list of its pages.</summary>
    private static bool LeadsElsewhere(ImmutableArray<Section> sections) =>
        sections.Sum(section => section.Blocks.Count(block => block is not (FigureBlock or ActionLinkBlock or ListBlock))) <= MostBlocksOfHub;
}
