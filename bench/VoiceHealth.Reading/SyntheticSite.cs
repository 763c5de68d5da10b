using System.Globalization;
using System.Text;

namespace VoiceHealth.Reading;

/// <summary>Writes a site of made-up pages, as long as real ones and with boxes of every kind. The same count gives the same site.</summary>
internal static class SyntheticSite
{
    private const int Seed = 10_000;

    private static readonly string[] Subjects = ["The fever", "A mild rash", "This kind of limp", "Your knee", "A tired arm", "The cough", "An upset stomach", "The medicine"];
    private static readonly string[] Verbs = ["gets better with", "may come back after", "is not caused by", "can be eased with", "often follows", "should be kept away from"];
    private static readonly string[] Objects = ["2 to 3 days of rest", "a warm bath", "hard work", "10mg of the tablets", "a temperature of 38C", "plenty of water", "loud music", "a long walk"];
    private static readonly string[] Headings = ["Symptoms of {0}", "Causes of {0}", "Treatment for {0}", "How to ease {0}", "Living with {0}", "Preventing {0}"];

    public static int Write(int count, string folder)
    {
        var random = new Random(Seed);
        for (int i = 0; i < count; i++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"made-up fever {i}");
            string page = Path.Combine(folder, "conditions", name.Replace(' ', '-'));
            Directory.CreateDirectory(page);
            File.WriteAllText(Path.Combine(page, "index.html"), Page(name, random));
        }

        Console.WriteLine($"{count} pages in {folder} (seed {Seed})");
        return 0;
    }

    private static string Page(string name, Random random)
    {
        var html = new StringBuilder($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{name}</title></head><body><main><h1>{name}</h1><p>{name} is an illness that nobody has.</p>");
        foreach (string heading in Headings)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section><h2>{string.Format(CultureInfo.InvariantCulture, heading, name)}</h2>");
            html.Append(string.Concat(Enumerable.Range(0, 4).Select(_ => $"<p>{Sentence(random)} {Sentence(random)}</p>")));
            html.Append(CultureInfo.InvariantCulture, $"<p>Signs include:</p>{List(random)}</section>");
        }

        html.Append(CultureInfo.InvariantCulture, $"<div class=\"nhsuk-card nhsuk-card--care nhsuk-card--care--urgent\"><h3>Call 111 if:</h3>{List(random)}</div>");
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"nhsuk-do-dont-list\"><h3 class=\"nhsuk-do-dont-list__label\">Do</h3>{List(random)}</div>");
        return html.Append("<p>Page last reviewed: 3 May 2024</p></main></body></html>").ToString();
    }

    private static string List(Random random) => $"<ul>{string.Concat(Enumerable.Range(0, 5).Select(_ => $"<li>{Sentence(random).ToLowerInvariant().TrimEnd('.')}</li>"))}</ul>";

    private static string Sentence(Random random) =>
        $"{Subjects[random.Next(Subjects.Length)]} {Verbs[random.Next(Verbs.Length)]} {Objects[random.Next(Objects.Length)]} and {Objects[random.Next(Objects.Length)]}.";
}
