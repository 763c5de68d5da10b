using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Content.Safety;

/// <summary>Reads the body that <see cref="SafetyRuleFormat"/> describes; every index is checked against what it points into.</summary>
internal ref struct SafetyRuleReader
{
    private readonly ReadOnlySpan<byte> _body;
    private int _position;
    private int _words;
    private int _symbols;

    public SafetyRuleReader(ReadOnlySpan<byte> body) => _body = body;

    public SafetyRuleSet Read()
    {
        ImmutableArray<string> words = List((ref r) => r.Text());
        _words = words.Length;
        ImmutableArray<SafetySpelling> spellings = List((ref r) => new SafetySpelling(r.Below(r._words), r.Below(r._words + 1) - 1, r.Indexes(r._words)));
        ImmutableArray<SafetySound> sounds = List((ref r) => new SafetySound(r.Text(), r.Below(r._words)));
        _symbols = Number();
        ImmutableArray<SafetyPhrase> phrases = List((ref r) => new SafetyPhrase(r.Indexes(r._words), r.Below(r._symbols)));
        ImmutableArray<SafetyPattern> patterns = List((ref r) => r.Pattern());
        ImmutableArray<SafetyContext> contexts =
            List((ref r) => new SafetyContext(r.Text(), r.Indexes(r._symbols), r.List((ref s) => s.Pattern()), r.Indexes(r._symbols)));
        ImmutableArray<SafetyReply> replies = List((ref r) => r.Reply());
        ImmutableArray<SafetyRule> rules = List((ref r) => r.Rule());
        SafetyHunch hunch = Hunch();
        if (_position != _body.Length)
        {
            throw Damaged($"{_body.Length - _position} bytes are left over");
        }

        CheckIndexes(rules, replies.Length, contexts.Length);
        return new SafetyRuleSet(words, spellings, sounds, _symbols, phrases, patterns, contexts, replies, rules) { Hunch = hunch };
    }

    private readonly void CheckIndexes(ImmutableArray<SafetyRule> rules, int replies, int contexts)
    {
        foreach (SafetyRule rule in rules)
        {
            if (rule.Reply >= replies || rule.Unless.Any(c => c >= contexts))
            {
                throw Damaged($"rule {rule.Id} points at a reply or a context that is not there");
            }
        }
    }

    private SafetyPattern Pattern() => new(Below(_symbols), List((ref r) => r.Step()));

    private SafetyStep Step()
    {
        int symbol = Below(_symbols);
        int gap = Number();
        return new SafetyStep(symbol, gap >> 1, (gap & 1) == 1);
    }

    private SafetyReply Reply()
    {
        string key = Text();
        ImmutableArray<string> sentences = List((ref r) => r.Text());
        return new SafetyReply(key, sentences, Number() == 1, List((ref r) => new SafetyReplyVariant(r.Below(r._symbols), r.Number())));
    }

    private SafetyRule Rule() => new(
        Text(),
        (SafetyLevel)Number(),
        (SafetyClass)Number(),
        Number(),
        Number(),
        Text(),
        List((ref r) => new SafetyCondition(r.Indexes(r._symbols), r.Indexes(r._symbols))),
        List((ref r) => r.Number()));

    private SafetyHunch Hunch()
    {
        ImmutableArray<string> words = List((ref r) => r.Text());
        ImmutableArray<int> tokens = Indexes(SafetyHunch.MaxTokens);
        ImmutableArray<int> features = Ascending();
        ImmutableArray<int> weights = Signeds();
        var hunch = new SafetyHunch(words, tokens, features, weights, Signeds(), Signeds(), Signed());
        return tokens.Length == words.Length && weights.Length == features.Length * SafetyHunch.ClassCount
            && hunch.Bias.Length == (features.IsEmpty ? 0 : SafetyHunch.ClassCount) && hunch.Alarms.Length == hunch.Bias.Length
            ? hunch
            : throw Damaged("the hunch's parts do not fit together");
    }

    private int Signed()
    {
        int value = Number();
        return (value >>> 1) ^ -(value & 1);
    }

    private delegate T ReadItem<T>(ref SafetyRuleReader reader);

    private ImmutableArray<T> List<T>(ReadItem<T> read)
    {
        int count = Number();
        if (count > _body.Length - _position)
        {
            throw Damaged($"a list of {count} members does not fit");
        }

        var items = ImmutableArray.CreateBuilder<T>(count);
        for (int i = 0; i < count; i++)
        {
            items.Add(read(ref this));
        }

        return items.MoveToImmutable();
    }

    private ImmutableArray<int> Indexes(int limit)
    {
        int[] items = new int[Count()];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Below(limit);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>Numbers of which each is written as the difference from the one before.</summary>
    private ImmutableArray<int> Ascending()
    {
        int[] items = new int[Count()];
        int last = 0;
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = last += Number();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private ImmutableArray<int> Signeds()
    {
        int[] items = new int[Count()];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Signed();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>How many members follow; each takes a byte at least.</summary>
    private int Count()
    {
        int count = Number();
        return count <= _body.Length - _position ? count : throw Damaged($"a list of {count} numbers does not fit");
    }

    private string Text()
    {
        int length = Number();
        if (length > _body.Length - _position)
        {
            throw Damaged($"a string of {length} bytes does not fit");
        }

        string text = Encoding.UTF8.GetString(_body.Slice(_position, length));
        _position += length;
        return text;
    }

    private int Below(int limit)
    {
        int value = Number();
        return value < limit ? value : throw Damaged($"{value} was read where less than {limit} was expected");
    }

    private int Number()
    {
        // Nearly all are below 128, and there are several hundred thousand at each start.
        if (_position < _body.Length && _body[_position] < 0x80)
        {
            return _body[_position++];
        }

        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            if (_position == _body.Length)
            {
                throw Damaged("the end came inside a number");
            }

            byte next = _body[_position++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value <= int.MaxValue ? (int)value : throw Damaged("a number is too large");
            }
        }

        throw Damaged("a number is too long");
    }

    private readonly InvalidDataException Damaged(string what) =>
        new($"The safety rules are damaged at byte {CheckedFile.HeaderLength + _position}: {what}. Rebuild the release.");
}
