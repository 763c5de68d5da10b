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
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _idsByType;
    private readonly IntentReader _reader = new(IntentCatalogue.Default);

    public LocalRecognizer(InteractionModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _idsByType = model.Types.ToFrozenDictionary(type => type.Name, IdsOf, StringComparer.Ordinal);

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
                return WithSlot(pattern.Intent, slot.Name, value, null);
            }

            if (_idsByType[slot.Type].TryGetValue(value, out string? id))
            {
                return WithSlot(pattern.Intent, slot.Name, value, id);
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

    private static FrozenDictionary<string, string> IdsOf(ModelSlotType type) => type.Values
        .SelectMany(value => value.Name.Synonyms.Prepend(value.Name.Value).Select(name => (name, value.Id)))
        .DistinctBy(item => item.name, StringComparer.Ordinal)
        .ToFrozenDictionary(item => item.name, item => item.Id, StringComparer.Ordinal);

    private static Intent WithSlot(string intent, string slot, string value, string? id) => new()
    {
        Name = intent,
        Slots = new Dictionary<string, Slot>
        {
            [slot] = new Slot { Name = slot, Value = value, Resolution = id is null ? null : Resolved(value, id) },
        },
    };

    private static Resolution Resolved(string value, string id) => new()
    {
        Authorities =
        [
            new ResolutionAuthority
            {
                Name = "local",
                Status = new ResolutionStatus { Code = ResolutionStatusCode.SuccessfulMatch },
                Values = [new ResolutionValueContainer { Value = new ResolutionValue { Name = value, Id = id } }],
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
