using System.Collections.Immutable;
using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Cli.Reviewing.Golden;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Cli.Publishing;

/// <summary>
/// What a release must answer before it may go live: every golden question as its editors wrote it, enough of each urgency, since a gate that asks nothing
/// lets everything through; and nearly every page, asked for by its own name.
/// </summary>
internal static class GoldenGate
{
    /// <summary>Pages with another's name, or one of common words, cannot all be found; a release that lost its names finds next to none.</summary>
    private const double LeastFound = 0.95;

    private static readonly (string Urgency, int Least)[] LeastAsked = [("emergency", 10), ("crisis", 5), ("urgent", 3), ("none", 5)];

    /// <exception cref="CommandException">Too little is asked, or not answered as it must be.</exception>
    public static void Check(OpenRelease release, CommandContext context, Action<string> log)
    {
        ImmutableArray<GoldenQuestion> questions = GoldenRun.Questions(release.Directory);
        CheckEnough(questions);
        HashSet<string> withdrawn = [.. WithdrawnPages.Read(context.Product.ContentIndex).Select(page => page.Path)];

        // A question about a page that editors have withdrawn since cannot be held to that page.
        ImmutableArray<GoldenAnswer> answers = GoldenRun.Ask(release.Assistant, questions.Where(question => !withdrawn.Contains(question.Page)));
        GoldenAnswer[] wrong = [.. answers.Where(answer => answer.Fault is not null)];
        if (wrong.Length > 0)
        {
            throw new CommandException(ExitCodes.Failed, $"{wrong.Length} of {answers.Length} golden questions are not answered as they should be, the first: \"{wrong[0].Question.Ask}\" ({wrong[0].Question.Source}): {wrong[0].Fault} See voicehealth diff.");
        }

        log($"asked {answers.Length} golden questions, all answered as they should be");
        CheckNames(release, log);
    }

    private static void CheckEnough(ImmutableArray<GoldenQuestion> questions)
    {
        foreach ((string urgency, int least) in LeastAsked)
        {
            int asked = questions.Count(question => question.Urgency == urgency);
            if (asked < least)
            {
                throw new CommandException(
                    ExitCodes.Failed,
                    $"The release has {asked} golden questions whose urgency is \"{urgency}\", and at least {least} must be asked before it goes live. Restore or add them in content-index/overrides/every-site.yaml, and build it again with voicehealth reindex.");
            }
        }
    }

    private static void CheckNames(OpenRelease release, Action<string> log)
    {
        IContentLibrary library = release.Parts.Library;
        PageInfo[] pages = [.. library.Paths.Select(path => library.FindPage(path)!).Where(page => page.Kind is not (PageKind.Index or PageKind.Hub))];
        ILookup<string, string> named = pages.ToLookup(page => page.Topic, page => page.Path, StringComparer.OrdinalIgnoreCase);
        string[] lost = [.. pages.Where(page => !named[page.Topic].Contains(GoldenRun.PageFor(release.Assistant, page.Topic))).Select(page => page.Path)];
        if (pages.Length - lost.Length < LeastFound * pages.Length)
        {
            throw new CommandException(
                ExitCodes.Failed,
                $"{lost.Length} of {pages.Length} pages are not found when they are asked for by their name, and at most {1 - LeastFound:P0} may be; the first: {lost[0]}. See how it is understood: voicehealth explain \"{library.FindPage(lost[0])!.Topic}\" --index {release.Directory}");
        }

        log($"asked for {pages.Length} pages by name, {pages.Length - lost.Length} found");
    }
}
