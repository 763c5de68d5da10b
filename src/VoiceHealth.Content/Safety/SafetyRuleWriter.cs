using System.Collections.Immutable;
using System.Text;

namespace VoiceHealth.Content.Safety;

/// <summary>Writes the body that <see cref="SafetyRuleFormat"/> describes.</summary>
internal sealed class SafetyRuleWriter
{
    private readonly List<byte> _body = [];

    public byte[] Write(SafetyRuleSet rules)
    {
        List(rules.Words, Text);
        List(rules.Spellings, s => { Number(s.Word); Number(s.Next + 1); Numbers(s.ReadAs); });
        List(rules.Sounds, s => { Text(s.Key); Number(s.Word); });
        Number(rules.SymbolCount);
        List(rules.Phrases, p => { Numbers(p.Words); Number(p.Target); });
        List(rules.Patterns, Pattern);
        List(rules.Contexts, c => { Text(c.Name); Numbers(c.Anywhere); List(c.Around, Pattern); Numbers(c.Except); });
        List(rules.Replies, Reply);
        List(rules.Rules, Rule);
        Hunch(rules.Hunch);
        return [.. _body];
    }

    private void Pattern(SafetyPattern pattern)
    {
        Number(pattern.Target);
        List(pattern.Steps, s => { Number(s.Symbol); Number((s.Gap << 1) | (s.Optional ? 1 : 0)); });
    }

    private void Reply(SafetyReply reply)
    {
        Text(reply.Key);
        List(reply.Sentences, Text);
        Number(reply.Private ? 1 : 0);
        List(reply.Variants, v => { Number(v.Symbol); Number(v.Reply); });
    }

    private void Rule(SafetyRule rule)
    {
        Text(rule.Id);
        Number((int)rule.Level);
        Number((int)rule.Class);
        Number(rule.Priority);
        Number(rule.Reply);
        Text(rule.Page);
        List(rule.When, w => { Numbers(w.All); Numbers(w.None); });
        Numbers(rule.Unless);
    }

    private void Hunch(SafetyHunch hunch)
    {
        List(hunch.Words, Text);
        Numbers(hunch.Tokens);
        int before = 0;
        List(hunch.Features, f => { Number(f - before); before = f; });
        List(hunch.Weights, Signed);
        List(hunch.Bias, Signed);
        List(hunch.Alarms, Signed);
        Signed(hunch.Harmless);
    }

    private void Signed(int value) => Number((value << 1) ^ (value >> 31));

    private void List<T>(ImmutableArray<T> items, Action<T> write)
    {
        Number(items.Length);
        foreach (T item in items)
        {
            write(item);
        }
    }

    private void Numbers(ImmutableArray<int> numbers) => List(numbers, Number);

    private void Text(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Number(bytes.Length);
        _body.AddRange(bytes);
    }

    private void Number(int value)
    {
        uint rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
        {
            _body.Add((byte)(rest | 0x80));
        }

        _body.Add((byte)rest);
    }
}
