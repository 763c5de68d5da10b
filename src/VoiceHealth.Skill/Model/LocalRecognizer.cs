using System.Collections.Frozen;
using System.Collections.Immutable;
using Alexa.NET.Request;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Skill.Alexa.Intents;

namespace VoiceHealth.Skill.Model;

/// <summary>
/// Hears words as Alexa would with this model: sample utterances, slot values by exact name or listed synonym, carrier phrases, and
/// nothing else. Alexa generalises from samples and mishears as well; this is an upper bound on neither, but on what the
/// model's own words can do.
/// </summary>
public sealed class LocalRecognizer
{
    private readonly ImmutableArray<Pattern> _patterns;
    private readonly FrozenDictionary<string, FrozenDictionary<string, ImmutableArray<ModelSlotValue>>> _valuesByType;
    private readonly IntentReader _reader = new(IntentCatalogue.Default);

    public LocalRecognizer(InteractionModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _valuesByType = model.Types.ToFrozenDictionary(type => type.Name, ValuesOf, StringComparer.Ordinal);

        // The more of an utterance a sample says itself, the surer it is; a listed value is surer than any words.
        _patterns =
        [
            .. model.Intents.SelectMany(intent => intent.Samples.Concat(BuiltInSamples.Of(intent.Name)).Select(sample => Pattern.Parse(intent, sample)))
                .OrderBy(pattern => pattern.Slot?.Type == InteractionModelBuilder.QueryType)
                .ThenByDescending(pattern => pattern.Prefix.Length + pattern.Suffix.Length),
        ];
    }

    /// <summary>The turn that the skill would be given for these words; a <see cref="TurnKind.Fallback"/> where no intent hears them.</summary>
    public Turn Hear(string utterance) => _reader.Read(Recognize(utterance));

    /// <summary>True where an intent other than the fallback hears the words.</summary>
    public bool Catches(string utterance) => Recognize(utterance).Name != FallbackName;

    private const string FallbackName = "AMAZON.FallbackIntent";

    internal Intent Recognize(string utterance)
    {
        string text = Normalize(utterance);
        foreach (Pattern pattern in _patterns)
        {
            if (pattern.Match(text) is not { } value)
            {
                continue;
            }

            if (pattern.Slot is not { } slot)
            {
                return new Intent { Name = pattern.Intent, Slots = [] };
            }

            if (slot.Type == InteractionModelBuilder.QueryType)
            {
                return WithSlot(pattern.Intent, slot.Name, value, []);
            }

            if (_valuesByType[slot.Type].TryGetValue(value, out ImmutableArray<ModelSlotValue> matches))
            {
                return WithSlot(pattern.Intent, slot.Name, value, matches);
            }
        }

        return new Intent { Name = FallbackName, Slots = [] };
    }

    /// <summary>Words in lower case with single spaces, as the recogniser of a speaker writes them.</summary>
    internal static string Normalize(string utterance)
    {
        string plain = string.Concat(utterance.Replace('\u2019', '\'').Select(letter =>
            char.IsLetterOrDigit(letter) || letter is '\'' or '-' or '.' ? char.ToLowerInvariant(letter) : ' '));
        IEnumerable<string> words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Length == 2 && word[1] == '.' ? word : word.Trim('.', '-'))
            .Where(word => word.Length > 0);
        return string.Join(' ', words);
    }

    private static FrozenDictionary<string, ImmutableArray<ModelSlotValue>> ValuesOf(ModelSlotType type) => type.Values
        .SelectMany(value => value.Name.Synonyms.Prepend(value.Name.Value).Select(name => (name, value)))
        .GroupBy(item => item.name, item => item.value, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    private static Intent WithSlot(string intent, string slot, string value, ImmutableArray<ModelSlotValue> matches) => new()
    {
        Name = intent,
        Slots = new Dictionary<string, Slot>
        {
            [slot] = new Slot { Name = slot, Value = value, Resolution = matches.IsEmpty ? null : Resolved(matches) },
        },
    };

    private static Resolution Resolved(ImmutableArray<ModelSlotValue> matches) => new()
    {
        Authorities =
        [
            new ResolutionAuthority
            {
                Name = "local",
                Status = new ResolutionStatus { Code = ResolutionStatusCode.SuccessfulMatch },
                Values = [.. matches.Select(match => new ResolutionValueContainer { Value = new ResolutionValue { Name = match.Name.Value, Id = match.Id } })],
            },
        ],
    };

    /// <summary>A sample utterance: the words before and after its slot, if it has one.</summary>
    private sealed record Pattern(string Intent, string Prefix, string Suffix, ModelSlot? Slot)
    {
        public static Pattern Parse(ModelIntent intent, string sample)
        {
            int open = sample.IndexOf('{', StringComparison.Ordinal);
            if (open < 0)
            {
                return new Pattern(intent.Name, sample, "", null);
            }

            int close = sample.IndexOf('}', open);
            ModelSlot slot = intent.Slots.First(declared => declared.Name == sample[(open + 1)..close]);
            return new Pattern(intent.Name, sample[..open], sample[(close + 1)..], slot);
        }

        /// <summary>The slot's value, empty for a sample without one; null where the words do not fit.</summary>
        public string? Match(string text)
        {
            if (Slot is null)
            {
                return text == Prefix ? "" : null;
            }

            bool fits = text.Length > Prefix.Length + Suffix.Length
                && text.StartsWith(Prefix, StringComparison.Ordinal)
                && text.EndsWith(Suffix, StringComparison.Ordinal);
            return fits ? text[Prefix.Length..^Suffix.Length] : null;
        }
    }
}
