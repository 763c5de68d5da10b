using System.Collections.Immutable;
using System.Globalization;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>Compiles the safety files of editors (content-index/safety/*.yaml) to the rules that a release carries.</summary>
public sealed class SafetyCompiler
{
    private const int DefaultPriority = 50;

    // What a pattern of a context is.
    private const char Anywhere = '*';
    private const char Around = '<';
    private const char Except = '!';

    private readonly SafetySource _source;
    private readonly IReadOnlyList<CardSign> _signs;
    private readonly SafetyHunch? _learned;
    private readonly SpellingTable _spellings;
    private readonly SymbolTable _symbols;
    private readonly Dictionary<string, int> _replies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _contexts = new(StringComparer.Ordinal);
    private readonly List<SafetyExample> _examples = [];

    private SafetyCompiler(SafetySource source, IReadOnlyList<CardSign> signs, SafetyHunch? learned)
    {
        _source = source;
        _signs = signs;
        _learned = learned;
        _spellings = new SpellingTable(source);
        _symbols = new SymbolTable(source, _spellings);
    }

    /// <summary>Compiles all .yaml files of a folder, in the order of their names, and learns from its .tsv files.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static SafetyCompilation CompileFolder(string folder) => CompileFolder(folder, [], learned: null);

    /// <summary>As above, with a rule for every page's emergency card.</summary>
    /// <param name="learned">What was learned from the same folder before, so that it is not learned again; null to learn it.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static SafetyCompilation CompileFolder(string folder, IReadOnlyList<CardSign> signs, SafetyHunch? learned)
    {
        var source = new SafetySource();
        var empty = new List<SafetySourceError>();
        var reader = new SafetySourceReader(source);
        foreach (string path in Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(path);
            if (string.IsNullOrWhiteSpace(text))
            {
                empty.Add(new SafetySourceError(Path.GetFileName(path), 1, "The file is empty. Restore it, or delete it if its rules are meant to go."));
            }

            reader.Read(Path.GetFileName(path), new StringReader(text));
        }

        // Before what follows from them: other files may miss the names that an empty one had.
        if (empty.Count > 0)
        {
            return new SafetyCompilation(null, [], [.. empty]);
        }

        foreach (string path in Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            using StreamReader text = File.OpenText(path);
            source.Hunch.Read(Path.GetFileName(path), text, source.Errors);
        }

        source.Hunch.CheckFewest(source.Errors);
        ReplyNumbers.Check(source);
        return new SafetyCompiler(source, signs, learned).Compile();
    }

    /// <summary>Compiles one text; for tests and for trying a rule.</summary>
    public static SafetyCompilation CompileText(string file, string yaml)
    {
        var source = new SafetySource();
        new SafetySourceReader(source).Read(file, new StringReader(yaml));
        return new SafetyCompiler(source, [], learned: null).Compile();
    }

    private SafetyCompilation Compile()
    {
        for (int i = 0; i < _source.Replies.Count; i++)
        {
            AddName(_replies, _source.Replies[i].Key, i);
        }

        ImmutableArray<SafetyContext> contexts = [.. _source.Contexts.Select(Context)];
        ImmutableArray<SafetyReply> replies = [.. _source.Replies.Select(Reply)];
        ImmutableArray<SafetyRule> rules = [.. _source.Rules.Select(EditorsRule), .. CardRules.Of(_source.Cards, _signs).Select(r => Rule(r))];
        foreach (IGrouping<string, RuleSource> same in _source.Rules.GroupBy(r => r.Id.Value).Where(g => g.Count() > 1))
        {
            _source.Errors.Add(same.Last().Id.Error($"Another rule has the id \"{same.Key}\"."));
        }

        // Terms that nothing uses are read all the same, so that a slip in them is found.
        foreach ((string name, List<SourceText> patterns) in _source.Terms)
        {
            _symbols.SymbolOfTerm(name, patterns.FirstOrDefault());
        }

        SafetyHunch hunch = Hunch();
        if (_source.Errors.Count > 0)
        {
            return new SafetyCompilation(null, [], [.. _source.Errors.OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line)]);
        }

        return new SafetyCompilation(new RuleSetBuilder(_source, _spellings, _symbols).Build(contexts, replies, rules) with { Hunch = hunch }, [.. _examples], []);
    }

    // Without thresholds nothing is to be learned, as in a text with a rule or two.
    private SafetyHunch Hunch()
    {
        if (_learned is not null || _source.Hunch.Harmless.File is null)
        {
            return _learned ?? SafetyHunch.None;
        }

        HunchLimits limits = _source.Hunch.ReadLimits(_source.Errors);
        return _source.Errors.Count > 0 ? SafetyHunch.None : HunchTrainer.Train(_source.Hunch, limits);
    }

    private SafetyContext Context(KeyValuePair<string, List<SourceText>> context, int index)
    {
        _contexts[context.Key] = index;
        ILookup<char, SourceText> byKind = context.Value.ToLookup(KindOf);
        return new SafetyContext(
            context.Key,
            [.. byKind[Anywhere].Select(_symbols.SymbolOf)],
            [.. byKind[Around].SelectMany(p => _symbols.PatternsOf(p))],
            [.. byKind[Except].Select(p => _symbols.SymbolOf(p with { Value = p.Value[1..] }))]);
    }

    private static char KindOf(SourceText pattern) =>
        pattern.Value.StartsWith(Except) ? Except : pattern.Value.Contains("<match>", StringComparison.Ordinal) ? Around : Anywhere;

    private SafetyReply Reply(ReplySource reply)
    {
        if (reply.Say.Count == 0)
        {
            _source.Errors.Add(reply.Key.Error($"The reply \"{reply.Key.Value}\" says nothing; give its sentences under \"say:\"."));
        }

        return new SafetyReply(
            reply.Key.Value,
            [.. reply.Say.Select(s => s.Value)],
            reply.Private,
            [.. reply.Variants.Select(v => new SafetyReplyVariant(_symbols.SymbolOf(v.When), IndexOf(_replies, v.Reply, "reply")))]);
    }

    private SafetyRule EditorsRule(RuleSource rule)
    {
        CheckExamples(rule);
        SafetyRule compiled = Rule(rule);
        _source.Hunch.Add(rule, compiled.Class, compiled.Level);
        return compiled;
    }

    private SafetyRule Rule(RuleSource rule)
    {
        SafetyClass kind = ClassOf(rule.Class);
        SafetyLevel level = rule.Level.Value.Length == 0 ? LevelOf(kind) : Named<SafetyLevel>(rule.Level);
        return new SafetyRule(
            rule.Id.Value,
            level,
            kind,
            Priority(rule.Priority),
            IndexOf(_replies, rule.Reply with { Value = rule.Reply.Value.Length > 0 ? rule.Reply.Value : rule.Class.Value }, "reply"),
            rule.Page.Value,
            [.. rule.When.Select(Condition)],
            Unless(rule));
    }

    private void CheckExamples(RuleSource rule)
    {
        if (rule.Id.Value.Length == 0 || rule.When.Count == 0 || rule.Alarm.Count == 0 || rule.Quiet.Count == 0)
        {
            _source.Errors.Add(rule.Id.Error("A rule has an id, patterns under \"when:\", and examples under both \"alarm:\" and \"quiet:\"."));
        }

        _examples.AddRange(rule.Alarm.Select(e => new SafetyExample(rule.Id.Value, e.Value, true, $"{e.File}:{e.Line}")));
        _examples.AddRange(rule.Quiet.Select(e => new SafetyExample(rule.Id.Value, e.Value, false, $"{e.File}:{e.Line}")));
    }

    private SafetyCondition Condition(SourceText when)
    {
        var all = ImmutableArray.CreateBuilder<int>();
        var none = ImmutableArray.CreateBuilder<int>();
        foreach (string part in when.Value.Split(" & "))
        {
            bool denied = part.StartsWith('!');
            (denied ? none : all).Add(_symbols.SymbolOf(when with { Value = denied ? part[1..] : part }));
        }

        if (all.Count == 0)
        {
            _source.Errors.Add(when.Error("Something has to be found: not every part can start with \"!\"."));
            all.Add(SafetySymbols.Start);
        }

        return new SafetyCondition(all.ToImmutable(), none.ToImmutable());
    }

    private ImmutableArray<int> Unless(RuleSource rule)
    {
        List<SourceText> byClass = _source.Unless.GetValueOrDefault(rule.Class.Value) ?? [];
        IEnumerable<SourceText> names = byClass.Where(c => rule.Despite.All(d => d.Value != c.Value)).Concat(rule.Unless);
        return [.. names.Select(c => IndexOf(_contexts, c, "context")).Distinct()];
    }

    private SafetyClass ClassOf(SourceText name) => name.Value switch
    {
        "abuse-of-adult" => SafetyClass.AbuseOfAdult,
        "abuse-of-child" => SafetyClass.AbuseOfChild,
        "sexual-assault" => SafetyClass.SexualAssault,
        _ => Named<SafetyClass>(name),
    };

    private static SafetyLevel LevelOf(SafetyClass kind) => kind switch
    {
        SafetyClass.Urgent or SafetyClass.Pregnancy => SafetyLevel.Urgent,
        SafetyClass.Emergency or SafetyClass.Poisoning or SafetyClass.Overdose => SafetyLevel.Emergency,
        _ => SafetyLevel.Crisis,
    };

    private T Named<T>(SourceText name)
        where T : struct, Enum
    {
        if (Enum.TryParse(name.Value, ignoreCase: true, out T value) && Enum.IsDefined(value))
        {
            return value;
        }

        string allowed = string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant();
        _source.Errors.Add(name.Error($"\"{name.Value}\" is not known; expected one of {allowed}."));
        return default;
    }

    private int Priority(SourceText priority)
    {
        if (priority.Value.Length == 0)
        {
            return DefaultPriority;
        }

        if (int.TryParse(priority.Value, CultureInfo.InvariantCulture, out int value) && value is > 0 and < 100)
        {
            return value;
        }

        _source.Errors.Add(priority.Error($"\"{priority.Value}\" is no priority; expected 1 to 99 ({DefaultPriority} where none is given)."));
        return DefaultPriority;
    }

    private void AddName(Dictionary<string, int> names, SourceText name, int index)
    {
        if (!names.TryAdd(name.Value, index))
        {
            _source.Errors.Add(name.Error($"\"{name.Value}\" is there twice."));
        }
    }

    private int IndexOf(Dictionary<string, int> names, SourceText name, string what)
    {
        if (names.TryGetValue(name.Value, out int index))
        {
            return index;
        }

        _source.Errors.Add(name.Error($"There is no {what} \"{name.Value}\"; there are {string.Join(", ", names.Keys)}. Is a file of the folder missing?"));
        return 0;
    }
}
