using VoiceHealth.Content;
using VoiceHealth.Content.Releases;
using VoiceHealth.Ingestion.Compiling.Pronunciations;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace VoiceHealth.Ingestion.Compiling.Overrides;

/// <summary>Reads the editors' overrides, content-index/overrides/*.yaml; content-index/overrides/README.md describes them.</summary>
public static class OverrideSource
{
    private static readonly SortedDictionary<string, Action<YamlList, OverrideSet>> Parts = new(StringComparer.Ordinal)
    {
        ["golden"] = ReadGolden,
        ["hide"] = ReadHidden,
        ["names"] = ReadNames,
        ["overview"] = ReadOverview,
        ["say"] = ReadPronunciation,
    };

    /// <summary>In place of a site's host: for all of them.</summary>
    private const string EverySite = "every";

    private static readonly string[] PartsOfEverySite = ["golden", "say"];

    private static readonly string[] Urgencies = ["", "none", "urgent", "emergency", "crisis"];

    /// <summary>Reads all files and keeps what is meant for one site.</summary>
    /// <param name="folder">The folder; a missing one holds no overrides.</param>
    /// <param name="host">The host that the release's pages belong to.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static OverrideSet ReadFolder(string folder, string host)
    {
        var set = new OverrideSet();
        if (Directory.Exists(folder))
        {
            foreach (string file in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
            {
                Read($"overrides/{Path.GetFileName(file)}", File.ReadAllText(file), host, set);
            }
        }

        return set;
    }

    internal static void Read(string file, string text, string host, OverrideSet set)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException error)
        {
            set.Errors.Add($"{file}:{error.Start.Line}: {YamlMistake.Describe(error)}");
            return;
        }

        foreach (YamlDocument document in yaml.Documents)
        {
            ReadDocument(file, document.RootNode, host, set);
        }
    }

    private static void ReadDocument(string file, YamlNode root, string host, OverrideSet set)
    {
        if (root is not YamlMappingNode mapping || !mapping.Children.TryGetValue(new YamlScalarNode("site"), out YamlNode? site) || site is not YamlScalarNode { Value.Length: > 0 } name)
        {
            set.Errors.Add($"{file}:{root.Start.Line}: say first which site this is for; write for example site: www.nhs.uk.");
            return;
        }

        // What is for another site is checked all the same, so that a mistake is found by whoever made it.
        bool isOfEvery = name.Value == EverySite;
        var read = new OverrideSet { IsOfEverySite = isOfEvery };
        foreach ((YamlNode key, YamlNode value) in mapping.Children)
        {
            ReadList(file, key, value, read);
        }

        set.Errors.AddRange(read.Errors);
        if (isOfEvery || name.Value == host)
        {
            set.Add(read);
        }
    }

    private static void ReadList(string file, YamlNode key, YamlNode value, OverrideSet set)
    {
        if (key.ToString() == "site")
        {
            return;
        }

        if (set.IsOfEverySite && Parts.ContainsKey(key.ToString()) && !PartsOfEverySite.Contains(key.ToString()))
        {
            set.Errors.Add($"{file}:{key.Start.Line}: \"{key}\" is about pages, and every site has its own; name one site, such as www.nhs.uk.");
        }
        else if (!Parts.TryGetValue(key.ToString(), out Action<YamlList, OverrideSet>? read))
        {
            set.Errors.Add($"{file}:{key.Start.Line}: \"{key}\" is not known here; there are site, {string.Join(", ", Parts.Keys)}.");
        }
        else if (value is YamlSequenceNode list)
        {
            list.Children.ToList().ForEach(item => ReadItem(file, item, set, read));
        }
        else
        {
            set.Errors.Add($"{file}:{value.Start.Line}: \"{key}\" takes a list; begin each entry with a hyphen.");
        }
    }

    private static void ReadItem(string file, YamlNode item, OverrideSet set, Action<YamlList, OverrideSet> read)
    {
        if (item is not YamlMappingNode fields)
        {
            set.Errors.Add($"{file}:{item.Start.Line}: fields with values were expected here, such as page: /conditions/flu/.");
            return;
        }

        var entry = new YamlList(file, fields, set.Errors);
        read(entry, set);
        entry.RefuseOthers();
    }

    private static void ReadHidden(YamlList entry, OverrideSet set) => set.Hidden.Add(new HiddenSection(
        Page(entry), entry.Required("section", "Complications of flu"), entry.Optional("content"), entry.Required("reason", "\"under review, see ticket 12\""), entry.Place));

    private static void ReadNames(YamlList entry, OverrideSet set) =>
        set.Names.Add(new ExtraNames(Page(entry), [.. entry.RequiredTexts("also", "[grippe]")], entry.Place));

    private static void ReadOverview(YamlList entry, OverrideSet set) =>
        set.Overviews.Add(new ChosenOverview(Page(entry), entry.Required("passage", "1a2b3c4d, the mark that voicehealth proof shows"), entry.Place));

    private static void ReadPronunciation(YamlList entry, OverrideSet set)
    {
        var chosen = new PronunciationEntry(entry.Required("word", "zoster"), entry.Optional("as"), entry.Optional("ipa"));
        if (PronunciationSource.FaultOf(chosen) is { } fault)
        {
            entry.Fault(fault.Replace("the second cell", "\"as\"", StringComparison.Ordinal).Replace("the third", "\"ipa\"", StringComparison.Ordinal).Replace(" in the first cell", "", StringComparison.Ordinal));
        }

        set.Pronunciations.Add(new ChosenPronunciation(chosen, entry.Place));
    }

    private static void ReadGolden(YamlList entry, OverrideSet set)
    {
        var question = new GoldenQuestion(
            entry.Required("ask", "what causes shingles"), entry.Optional("page"), entry.Optional("section"), entry.Optional("urgency"), entry.Place.ToString())
        {
            OfEverySite = set.IsOfEverySite,
        };
        if (set.IsOfEverySite && (question.Page.Length > 0 || question.Urgency.Length == 0))
        {
            entry.Fault("a question for every site names an urgency and no page, as every site has its own pages");
        }

        if (question.Section.Length > 0 && !SectionWords.AspectsOf(question.Section).Any())
        {
            entry.Fault($"there is no section \"{question.Section}\"; there are overview, symptoms, causes, diagnosis, treatment, self-care, prevention, complications, when-to-get-help, spread, vaccine, pregnancy, children and recovery");
        }

        if (!Urgencies.Contains(question.Urgency))
        {
            entry.Fault($"there is no urgency \"{question.Urgency}\"; there are none, urgent, emergency and crisis");
        }

        set.Golden.Add(question);
    }

    private static string Page(YamlList entry)
    {
        string page = entry.Required("page", "/conditions/flu/");
        if (page.Length > 0 && !(page.StartsWith('/') && page.EndsWith('/')))
        {
            entry.Fault($"\"{page}\" is no page's path; write it as in the address, with a slash at both ends: /conditions/flu/");
        }

        return page;
    }
}
