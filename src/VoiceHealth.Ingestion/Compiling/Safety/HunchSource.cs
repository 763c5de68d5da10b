using System.Collections.Immutable;
using System.Globalization;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>What the hunch is learned from: sentences by class, words that mean the same to it, and how sure it has to be.</summary>
internal sealed class HunchSource
{
    /// <summary>More than log odds ever are.</summary>
    private const int Never = 100_000;

    /// <summary>In the order of <see cref="SafetyLevel"/>.</summary>
    private static readonly string[] Levels = ["urgent", "emergency", "crisis"];

    /// <summary>The classes that a sentence may be given, in the order of <see cref="SafetyHunch"/>.</summary>
    private static readonly string[] Kinds = ["emergency", "urgent", "crisis", "abuse", "assault"];

    public List<HunchUtterance> Utterances { get; } = [];

    /// <summary>Names of word classes to their words.</summary>
    public Dictionary<string, List<SourceText>> Alike { get; } = new(StringComparer.Ordinal);

    /// <summary>Classes to the thresholds from which on they are found.</summary>
    public Dictionary<string, SourceText> Alarms { get; } = new(StringComparer.Ordinal);

    /// <summary>Levels to how much surer of another one has to be what passes over their rules; one that is not named is never passed over.</summary>
    public Dictionary<string, SourceText> Outweighs { get; } = new(StringComparer.Ordinal);

    /// <summary>Classes to the fewest sentences that the files have to hold, so that a file that is cut or missing is found.</summary>
    public Dictionary<string, SourceText> Fewest { get; } = new(StringComparer.Ordinal);

    public SourceText Harmless { get; set; }

    /// <summary>Reads lines of a class, a tab and a sentence; empty lines and lines that start with # are left out.</summary>
    public void Read(string file, TextReader text, List<SafetySourceError> errors)
    {
        for (int number = 1; text.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] fields = line.Split('\t');
            int kind = Array.IndexOf(Kinds, fields[0]);
            if (fields.Length != 2 || fields[1].Length == 0 || (kind < 0 && fields[0] != "none"))
            {
                errors.Add(new SafetySourceError(file, number, $"\"{line}\" is no sentence to learn from; expected none, {string.Join(", ", Kinds)}, then a tab and the sentence."));
                continue;
            }

            Utterances.Add(new HunchUtterance(fields[1], kind));
        }
    }

    /// <summary>Counts what was read; asked before the examples of rules are added.</summary>
    public void CheckFewest(List<SafetySourceError> errors)
    {
        foreach ((string kind, SourceText fewest) in Fewest)
        {
            int index = Array.IndexOf(Kinds, kind);
            int count = Utterances.Count(utterance => utterance.Kind == index);
            if ((index < 0 && kind != "none") || !int.TryParse(fewest.Value, CultureInfo.InvariantCulture, out int least))
            {
                errors.Add(fewest.Error($"\"{kind}: {fewest.Value}\" is no count of sentences; expected none, {string.Join(", ", Kinds)}, then a number."));
            }
            else if (count < least)
            {
                errors.Add(fewest.Error($"There are {count} sentences of the class {kind} to learn from, and at least {least} are expected; is a .tsv file cut or missing?"));
            }
        }
    }

    /// <summary>The examples of rules are learned from too.</summary>
    public void Add(RuleSource rule, SafetyClass kind, SafetyLevel level)
    {
        Utterances.AddRange(rule.Alarm.Select(e => new HunchUtterance(e.Value, KindOf(kind, level))));
        Utterances.AddRange(rule.Quiet.Select(e => new HunchUtterance(e.Value, -1)));
    }

    /// <summary>The thresholds; a class that has none is an error.</summary>
    public HunchLimits ReadLimits(List<SafetySourceError> errors)
    {
        foreach ((string level, SourceText odds) in Outweighs.Where(o => !Levels.Contains(o.Key)))
        {
            errors.Add(odds.Error($"\"{level}\" is no level; expected {string.Join(", ", Levels)}."));
        }

        return new HunchLimits(
            [.. Kinds.Select(k => Hundredths(Alarms.TryGetValue(k, out SourceText odds) ? odds : Harmless with { Value = $"(none for {k})" }, errors))],
            [.. Levels.Select(l => Outweighs.TryGetValue(l, out SourceText odds) ? Hundredths(odds, errors) : Never)],
            Hundredths(Harmless, errors));
    }

    /// <summary>A threshold in log odds, in hundredths.</summary>
    private static int Hundredths(SourceText odds, List<SafetySourceError> errors)
    {
        if (double.TryParse(odds.Value, CultureInfo.InvariantCulture, out double value) && value is > -100 and < 100)
        {
            return (int)Math.Round(value * 100);
        }

        errors.Add(odds.Error($"\"{odds.Value}\" is no threshold; expected log odds such as 1.5 (about 82 in 100)."));
        return 0;
    }

    private static int KindOf(SafetyClass kind, SafetyLevel level) => level switch
    {
        SafetyLevel.Emergency => 0,
        SafetyLevel.Urgent => 1,
        _ => kind switch { SafetyClass.Crisis => 2, SafetyClass.SexualAssault => 4, _ => 3 },
    };
}
