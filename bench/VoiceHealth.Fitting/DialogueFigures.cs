using System.Text.Json;
using VoiceHealth.Content;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Fitting;

/// <summary>Plays the questions of dialogues through the search alone and prints where page or section is not the expected one.</summary>
internal static class DialogueFigures
{
    public static void Print(string file, QuestionSearch search, TextWriter output)
    {
        int right = 0;
        int all = 0;
        foreach (string line in File.ReadLines(file))
        {
            using JsonDocument dialogue = JsonDocument.Parse(line);
            QuestionContext context = QuestionContext.Start;
            foreach (JsonElement turn in dialogue.RootElement.GetProperty("turns").EnumerateArray())
            {
                string words = turn.GetProperty("say").GetString()!;
                JsonElement expected = turn.GetProperty("expect");
                string kind = expected.GetProperty("kind").GetString()!;
                string[] pages = expected.GetProperty("page").GetString()!.Split('|');
                if (kind is not ("answer" or "clarify") || pages[0] == "-")
                {
                    continue;
                }

                SearchResult result = search.Search(words, context);
                string section = SectionWords.Of(result.Question.Aspect);
                string found = result.Candidates.Length == 0 ? "-" : result.Candidates[0].Path;
                bool fits = pages.Contains(found) && (kind == "clarify") == (result.Decision == SearchDecision.Clarify);
                all++;
                right += fits ? 1 : 0;
                if (!fits || section != expected.GetProperty("section").GetString())
                {
                    output.WriteLine($"  {words}: {kind} {expected.GetProperty("page")} {expected.GetProperty("section")}, found {result.Decision} {found} {section}");
                }

                context = new QuestionContext(pages[0], result.Question.Aspect, result.Decision == SearchDecision.Clarify ? [.. result.Candidates.Take(3).Select(page => page.Path)] : []);
            }
        }

        output.WriteLine($"dialogues: {right} of {all} questions find their page");
    }
}
