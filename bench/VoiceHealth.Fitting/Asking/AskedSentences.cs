using VoiceHealth.Content;
using VoiceHealth.Fitting.Questions;
using VoiceHealth.Search.Language;

namespace VoiceHealth.Fitting.Asking;

/// <summary>Questions made from the ways of asking in Data/asked.tsv and the topics of a release, always the same ones.</summary>
internal static class AskedSentences
{
    private const ulong Seed = 20261123;
    private const int EachWay = 10;
    private const int Tries = 40;
    private const double MisheardShare = 0.1;

    private static readonly string[] Scraps = ["a", "the", "hem", "are", "us", "oh", "in", "ear", "row", "eye", "or", "see", "tea", "pea", "die", "new", "man", "lie", "very", "key"];

    /// <summary>The question, its page, and the number of the class of aspect that it asks for.</summary>
    public static IEnumerable<(string Words, int Page, int Class)> Make(LanguageModel model)
    {
        var sampler = new Sampler(Seed);
        foreach (string[] cells in PartsFile.Lines("asked.tsv").Select(line => line.Split('\t')))
        {
            int aspectClass = AspectClasses.Of(Enum.Parse<HealthAspect>(cells[0]));
            foreach (string words in Expand(cells[1], sampler))
            {
                int page = PageWith(model, aspectClass, sampler);
                string topic = model.Topics[model.PageTopics[page]].Split('(')[0].Trim().ToLowerInvariant();
                yield return (words.Replace("{x}", Mishear(topic, sampler), StringComparison.Ordinal), page, aspectClass);
            }
        }
    }

    /// <summary>Now and then a word stands beside the topic that a recogniser made of a part of it.</summary>
    private static string Mishear(string topic, Sampler sampler) => sampler.Happens(MisheardShare) ? $"{sampler.Of(Scraps)} {topic}" : sampler.Happens(MisheardShare) ? $"{topic} {sampler.Of(Scraps)}" : topic;

    /// <summary>Sentences in which each alternative in brackets stands at least once, put together by chance.</summary>
    private static IEnumerable<string> Expand(string way, Sampler sampler)
    {
        string[][] parts = [.. way.Split('(', ')').Select((part, i) => i % 2 == 0 ? [part] : Shuffle(part.Split('|'), sampler))];
        int count = Math.Max(EachWay, parts.Max(part => part.Length));
        for (int i = 0; i < count; i++)
        {
            IEnumerable<string> chosen = parts.Select(part => i < part.Length ? part[i] : sampler.Of(part));
            yield return string.Join(' ', string.Concat(chosen).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private static string[] Shuffle(string[] items, Sampler sampler)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int other = sampler.Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }

        return items;
    }

    /// <summary>A page that has a part of that class, where one is met soon.</summary>
    private static int PageWith(LanguageModel model, int aspectClass, Sampler sampler)
    {
        int page = sampler.Below(model.Paths.Count);
        for (int i = 0; i < Tries && !Search.Ranking.SectionReader.Has(model.Aspects[page], aspectClass); i++)
        {
            page = sampler.Below(model.Paths.Count);
        }

        return page;
    }
}
