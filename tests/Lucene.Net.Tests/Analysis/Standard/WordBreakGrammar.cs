using Lucene.Net.Analysis.Standard;
using static Lucene.Net.Analysis.Standard.WordBreakClass;

namespace Lucene.Net.Tests.Analysis.Standard;

/// <summary>
/// The token rules of UAX #29 (Unicode 6.3) as Lucene 4.8 types them, written as regular expressions over word-break classes, and the
/// smallest automaton that they make. The product holds only that automaton's table; this is where the table comes from.
/// </summary>
internal sealed class WordBreakGrammar
{
    private const int Classes = (int)ComplexContextExtend + 1;

    private readonly List<(int Class, int To)[]> _edges = [];
    private readonly List<List<int>> _silent = [];
    private readonly Dictionary<int, int> _accepting = [];

    private delegate int Rule(WordBreakGrammar grammar, int from);

    /// <summary>Rows of next states by class, the dead state first and the start second; what each state accepts (0 for nothing).</summary>
    public static (byte[] Next, byte[] Accepts) Build()
    {
        WordBreakGrammar grammar = new();
        int start = grammar.State();
        foreach ((WordBreakToken type, Rule rule) in TokenRules())
        {
            grammar._accepting[rule(grammar, start)] = (int)type;
        }

        return Smallest(grammar.Determine(start));
    }

    /// <summary>In order of precedence for equal lengths.</summary>
    private static IEnumerable<(WordBreakToken Type, Rule Rule)> TokenRules()
    {
        Rule hangul = Extended(Hangul);
        Rule letter = Extended(ALetter, Hangul, HebrewLetter);
        Rule hebrew = Extended(HebrewLetter);
        Rule numeric = Extended(Numeric);
        Rule katakana = Extended(Katakana);
        Rule joiner = Extended(ExtendNumLet);
        Rule middleOfWord = Extended(MidLetter, MidNumLet, SingleQuote);
        Rule middleOfNumber = Extended(MidNum, MidNumLet, SingleQuote);
        Rule flag = Extended(RegionalIndicator);

        Rule number = Sequence(numeric, Star(Sequence(Either(Star(joiner), middleOfNumber), numeric)));
        Rule word = Sequence(letter, Star(Sequence(Either(Star(joiner), middleOfWord), letter)));
        Rule hebrewWord = Sequence(hebrew, Either(Extended(SingleQuote), Sequence(Extended(DoubleQuote), hebrew)));
        Rule kana = Sequence(katakana, Star(Sequence(Star(joiner), katakana)));
        Rule piece = Either(kana, Plus(Either(hebrewWord, number, word)));

        yield return (WordBreakToken.Num, Sequence(Star(joiner), number, Star(joiner)));
        yield return (WordBreakToken.Hangul, Plus(hangul));
        yield return (WordBreakToken.Katakana, Plus(katakana));
        yield return (WordBreakToken.Alphanum, Sequence(Star(joiner), piece, Star(Sequence(Plus(joiner), piece)), Star(joiner)));
        yield return (WordBreakToken.SoutheastAsian, Plus(Extended(ComplexContext, ComplexContextExtend)));
        yield return (WordBreakToken.Ideographic, Extended(Han));
        yield return (WordBreakToken.Hiragana, Extended(Hiragana));
        yield return (WordBreakToken.Flag, Sequence(flag, Plus(flag)));
    }

    /// <summary>WB4: a mark belongs to what it follows.</summary>
    private static Rule Extended(params WordBreakClass[] classes) =>
        Sequence(One(classes), Star(One(ExtendOrFormat, ComplexContextExtend)));

    private static Rule One(params WordBreakClass[] classes) => (grammar, from) =>
    {
        int to = grammar.State();
        grammar._edges[from] = [.. grammar._edges[from], .. classes.Select(c => ((int)c, to))];
        return to;
    };

    private static Rule Sequence(params Rule[] rules) => (grammar, from) => rules.Aggregate(from, (state, rule) => rule(grammar, state));

    private static Rule Either(params Rule[] rules) => (grammar, from) =>
    {
        int to = grammar.State();
        foreach (Rule rule in rules)
        {
            int begin = grammar.State();
            grammar._silent[from].Add(begin);
            grammar._silent[rule(grammar, begin)].Add(to);
        }

        return to;
    };

    private static Rule Star(Rule rule) => (grammar, from) =>
    {
        int loop = grammar.State();
        grammar._silent[from].Add(loop);
        grammar._silent[rule(grammar, loop)].Add(loop);
        return loop;
    };

    private static Rule Plus(Rule rule) => Sequence(rule, Star(rule));

    private int State()
    {
        _edges.Add([]);
        _silent.Add([]);
        return _edges.Count - 1;
    }

    /// <summary>The subset construction. Of two rules that accept, the first one listed wins.</summary>
    private List<(int[] Next, int Accepts)> Determine(int start)
    {
        Dictionary<string, int> known = [];
        List<SortedSet<int>> sets = [];
        List<(int[] Next, int Accepts)> states = [];
        Number([]);
        Number([start]);
        for (int i = 0; i < sets.Count; i++)
        {
            int[] next = new int[Classes];
            for (int c = 0; c < Classes; c++)
            {
                next[c] = Number(sets[i].SelectMany(s => _edges[s]).Where(e => e.Class == c).Select(e => e.To));
            }

            int first = sets[i].Where(_accepting.ContainsKey).DefaultIfEmpty(-1).Min();
            states.Add((next, first < 0 ? 0 : _accepting[first]));
        }

        return states;

        int Number(IEnumerable<int> members)
        {
            SortedSet<int> closed = Closure(members);
            string key = string.Join(',', closed);
            if (!known.TryGetValue(key, out int number))
            {
                known[key] = number = sets.Count;
                sets.Add(closed);
            }

            return number;
        }
    }

    private SortedSet<int> Closure(IEnumerable<int> members)
    {
        SortedSet<int> closed = [];
        Stack<int> open = new(members);
        while (open.TryPop(out int state))
        {
            if (closed.Add(state))
            {
                _silent[state].ForEach(open.Push);
            }
        }

        return closed;
    }

    /// <summary>Moore's partition refinement, then numbering in breadth-first order so that the table is canonical.</summary>
    private static (byte[] Next, byte[] Accepts) Smallest(List<(int[] Next, int Accepts)> states)
    {
        int[] block = [.. states.Select(s => s.Accepts)];
        for (int blocks = 0; ;)
        {
            string[] signatures = [.. states.Select((s, i) => block[i] + ":" + string.Join(',', s.Next.Select(n => block[n])))];
            List<string> distinct = [.. signatures.Distinct()];
            block = [.. signatures.Select(s => distinct.IndexOf(s))];
            if (distinct.Count == blocks)
            {
                break;
            }

            blocks = distinct.Count;
        }

        List<int> order = [block[0], block[1]];
        for (int i = 0; i < order.Count; i++)
        {
            order.AddRange(states[Array.IndexOf(block, order[i])].Next.Select(n => block[n]).Distinct().Where(b => !order.Contains(b)));
        }

        IEnumerable<(int[] Next, int Accepts)> rows = order.Select(b => states[Array.IndexOf(block, b)]);
        return ([.. rows.SelectMany(r => r.Next.Select(n => (byte)order.IndexOf(block[n])))], [.. rows.Select(r => (byte)r.Accepts)]);
    }
}
