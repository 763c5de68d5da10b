using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Packing;
using VoiceHealth.Search.Language.Sources;
using VoiceHealth.Search.Ranking;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Language;

/// <summary>Compiles editors' files and a release's pages into a <see cref="LanguageModel"/> and the tokens of the index's text fields.</summary>
internal sealed class LanguageCompiler
{
    private const float MaxWeight = 6.5f;
    private const float MinWeight = 0.3f;
    private const int MinShortName = 4;

    private static readonly string[] ChildWords = ["baby", "babies", "newborn", "neonatal", "child", "infant", "boys"];

    private readonly LanguageSources _sources;
    private readonly SpeakablePage[] _pages;
    private readonly Dictionary<string, int> _pageNumbers;
    private readonly VocabularyBuilder _vocabulary = new();
    private readonly List<PageName> _pageNames;
    private int[] _concepts = [];
    private WordRole[] _roles = [];

    private LanguageCompiler(IEnumerable<SpeakablePage> pages, LanguageSources sources)
    {
        _sources = sources;
        _pages = [.. pages.OrderBy(page => page.Info.Path, StringComparer.Ordinal)];
        _pageNumbers = _pages.Index().ToDictionary(entry => entry.Item.Info.Path, entry => entry.Index, StringComparer.Ordinal);
        _pageNames = [.. PageName.Collect(_pages, _pageNumbers, sources)];
    }

    /// <summary>The model, and by page and field the concepts to index.</summary>
    public static (LanguageModel Model, SpeakablePage[] Pages, List<int>[][] Tokens) Compile(IEnumerable<SpeakablePage> pages, LanguageSources sources) =>
        new LanguageCompiler(pages, sources).Compile();

    private (LanguageModel Model, SpeakablePage[] Pages, List<int>[][] Tokens) Compile()
    {
        AddAllWords();
        (_concepts, PackedLists phrases, int[] phraseConcepts) = _vocabulary.Map(_sources);
        StringTable words = _vocabulary.Build();
        PackedLists phrasesByFirst = FirstWords(phrases, words.Count);
        var reader = new ConceptReader(words, _concepts, phrases, phraseConcepts, phrasesByFirst);
        AssignRoles(words.Count);
        _pageNames.AddRange([.. ShortNames(reader)]);

        var texts = new PageTexts(reader, _sources.Descriptions.ToLookup(entry => entry.Page, entry => entry.Text, StringComparer.Ordinal));
        ILookup<int, string> namesByPage = _pageNames.ToLookup(name => name.Page, name => name.Text);
        List<int>[][] tokens = [.. _pages.Select((page, number) => texts.Read(page, namesByPage[number], IsContent))];
        PackedLists names = ReadNames(reader);
        MarkKnown(tokens, names);
        PackedLists absent = ReadAbsentNames(reader, names);
        var letters = LetterSounds.Build(_sources.LetterSounds);
        StringTable topics = StringTable.Build([.. _pages.Select(page => page.Info.Topic).Distinct(StringComparer.Ordinal)]);
        return (new LanguageModel
        {
            Words = words,
            Roles = [.. _roles.Select(role => (byte)role)],
            Concepts = _concepts,
            Weights = Weigh(tokens, words.Count),
            Phrases = phrases,
            PhraseConcepts = phraseConcepts,
            PhrasesByFirstWord = phrasesByFirst,
            Paths = StringTable.Build([.. _pages.Select(page => page.Info.Path)]),
            Topics = topics,
            PageTopics = [.. _pages.Select(page => FindTopic(topics, page.Info.Topic))],
            Commonness = [.. _pages.Select(page => _sources.Commonness.GetValueOrDefault(page.Info.Path))],
            Traits = [.. _pages.Select(page => (byte)ReadTraits(reader, page))],
            Aspects = [.. _pages.Select(page => page.Chunks.Aggregate(0L, (bits, chunk) => bits | (1L << (int)chunk.Aspect)))],
            PassageAspects = PackedLists.Build([.. _pages.Select(page => page.Chunks.Select(chunk => (int)chunk.Aspect).ToArray())]),
            Lengths = [.. tokens.SelectMany(fields => fields.Select(field => field.Count))],
            Families = ReadFamilies(),
            Names = names,
            NamePages = [.. _pageNames.Select(name => name.Page)],
            NameKinds = [.. _pageNames.Select(name => (byte)name.Kind)],
            NamesByConcept = names.Invert(words.Count),
            AbsentNames = absent,
            AbsentByConcept = absent.Invert(words.Count),
            Sounds = SoundTableBuilder.Build(_pageNames, new SpokenWords(letters)),
            Letters = letters,
            Patterns = AspectPatterns.Build(_sources.Patterns),
            Asking = AspectWeights.Build(_sources.Asking),
            Fitted = FittedWeights.FromSource(_sources.Fitted),
        }, _pages, tokens);
    }

    private static int FindTopic(StringTable topics, string topic)
    {
        for (int i = 0; i < topics.Count; i++)
        {
            if (topics[i] == topic)
            {
                return i;
            }
        }

        return -1;
    }

    private void AddAllWords()
    {
        _vocabulary.AddPages(_pages);
        IEnumerable<string> texts = _pages.SelectMany(page => page.Chunks.Select(chunk => chunk.Heading).Append(page.Info.Intro))
            .Concat(_pageNames.Select(name => name.Text))
            .Concat(_sources.Descriptions.Select(entry => entry.Text))
            .Concat(_sources.LayTerms.Select(entry => entry.Term))
            .Concat(_sources.Words.Select(entry => entry.Word));
        foreach (string text in texts)
        {
            _vocabulary.Add(text);
        }

        _vocabulary.AddDerived(_pageNames.Select(name => name.Text));
    }

    private static PackedLists FirstWords(PackedLists phrases, int words)
    {
        var firsts = new List<int>[words];
        for (int i = 0; i < words; i++)
        {
            firsts[i] = [];
        }

        for (int phrase = 0; phrase < phrases.Count; phrase++)
        {
            firsts[phrases[phrase][0]].Add(phrase);
        }

        return PackedLists.Build(firsts);
    }

    private void AssignRoles(int count)
    {
        _roles = new WordRole[count];
        foreach ((WordRole role, string word) in _sources.Words)
        {
            int number = _vocabulary.Add(word).FirstOrDefault(-1);
            if (number >= 0)
            {
                _roles[number] |= role;
                if (role == WordRole.Bodily)
                {
                    _roles[_concepts[number]] |= role;
                }
            }
        }
    }

    private bool IsContent(int concept) => (_roles[concept] & WordRole.Function) == 0;

    /// <summary>"Ebola virus disease" is called Ebola: names without their frame words, where what is left is telling and no part of the body.</summary>
    private IEnumerable<PageName> ShortNames(ConceptReader reader)
    {
        HashSet<string> taken = [.. _pageNames.Select(name => name.Text.ToLowerInvariant())];
        foreach (PageName name in _pageNames.Where(name => name.Kind != NameKind.LayTerm))
        {
            List<string> words = UtteranceNormalizer.Words(name.Text);
            int[] numbers = reader.Number(words);
            string[] kept = [.. words.Where((_, i) => (_roles[numbers[i]] & (WordRole.Frame | WordRole.Function)) == 0)];
            bool telling = kept.Length > 0 && kept.Length < words.Count && kept.Sum(word => word.Length) > MinShortName
                && reader.Number(kept).Any(number => (_roles[number] & WordRole.Bodily) == 0);
            if (telling && taken.Add(string.Join(' ', kept)))
            {
                yield return name with { Text = string.Join(' ', kept), Kind = NameKind.LayTerm };
            }
        }
    }

    private static int[] ConceptsOf(ConceptReader reader, string name) =>
        [.. reader.ReadName(reader.Number(UtteranceNormalizer.Words(name))).Select(token => token.Concept).Where(concept => concept >= 0).Distinct()];

    /// <summary>Little words stay in a name only where it would be another page's without them: "hepatitis A".</summary>
    private PackedLists ReadNames(ConceptReader reader)
    {
        int[][] whole = [.. _pageNames.Select(name => ConceptsOf(reader, name.Text))];
        int[][] content = [.. whole.Select(concepts => concepts.Where(IsContent).ToArray())];
        ILookup<string, int> exact = Enumerable.Range(0, whole.Length).Where(name => whole[name].Length == content[name].Length)
            .ToLookup(name => string.Join(' ', whole[name].Order()), name => _pageNames[name].Page);
        return PackedLists.Build([.. _pageNames.Select((name, i) =>
        {
            bool confusable = content[i].Length < whole[i].Length && exact[string.Join(' ', content[i].Order())].Any(page => page != name.Page);
            return content[i].Length == 0 || confusable ? whole[i] : content[i];
        })]);
    }

    /// <summary>Lay terms of pages that the release lacks, but for those that also are, or hold nothing but, a name of a page that it has.</summary>
    private PackedLists ReadAbsentNames(ConceptReader reader, PackedLists names)
    {
        HashSet<string> present = [.. Enumerable.Range(0, names.Count).Select(name => Key(names[name].ToArray()))];
        return PackedLists.Build([.. _sources.LayTerms.Where(entry => !_pageNumbers.ContainsKey(entry.Page))
            .Select(entry => ConceptsOf(reader, entry.Term).Where(IsContent).ToArray())
            .Where(concepts => concepts.Length > 0 && !present.Contains(Key(concepts)) && concepts.Any(concept => (_roles[concept] & (WordRole.Bodily | WordRole.Frame)) == 0))
            .DistinctBy(Key)]);
    }

    private static string Key(int[] concepts) => string.Join(' ', concepts.Order());

    private void MarkKnown(List<int>[][] tokens, PackedLists names)
    {
        foreach (int concept in tokens.SelectMany(fields => fields[TextFields.Body].Concat(fields[TextFields.Described])))
        {
            _roles[concept] |= WordRole.InText;
        }

        foreach (int concept in names.Items)
        {
            _roles[concept] |= WordRole.InName;
        }
    }

    private static float[] Weigh(List<int>[][] tokens, int words)
    {
        var frequencies = new int[words];
        foreach (List<int>[] fields in tokens)
        {
            foreach (int concept in fields[TextFields.Body].Concat(fields[TextFields.Described]).Distinct())
            {
                frequencies[concept]++;
            }
        }

        return [.. frequencies.Select(frequency => Math.Clamp(MathF.Log((tokens.Length + 1f) / (frequency + 0.5f)), MinWeight, MaxWeight))];
    }

    private PageTraits ReadTraits(ConceptReader reader, SpeakablePage page)
    {
        int[] topic = reader.Number(UtteranceNormalizer.Words(page.Info.Topic.Split('(')[0]));
        int[] content = [.. reader.ReadName(topic).Select(token => token.Concept).Where(concept => concept >= 0 && IsContent(concept))];
        bool bodily = content.Length > 0 && Array.TrueForAll(content, concept => (_roles[concept] & WordRole.Bodily) != 0);
        string words = page.Info.Topic.ToLowerInvariant();
        bool child = ChildWords.Any(word => words.Contains(word, StringComparison.Ordinal));
        return (bodily ? PageTraits.Symptom : 0) | (child ? PageTraits.Child : 0)
            | (words.Contains("pregnan", StringComparison.Ordinal) ? PageTraits.Pregnancy : 0);
    }

    private PackedLists ReadFamilies()
    {
        ILookup<(string, int), string> members = _sources.Families
            .Where(family => _pageNumbers.ContainsKey(family.Pages[0]))
            .SelectMany(family => family.Pages.Skip(1).Select(member => (Key: (family.Term.ToLowerInvariant(), _pageNumbers[family.Pages[0]]), member)))
            .ToLookup(entry => entry.Key, entry => entry.member);
        return PackedLists.Build([.. _pageNames.Select(name =>
            members[(name.Text.ToLowerInvariant(), name.Page)].Where(_pageNumbers.ContainsKey).Select(member => _pageNumbers[member]).ToArray())]);
    }
}
