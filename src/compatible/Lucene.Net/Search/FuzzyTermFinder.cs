using System.Text;
using Lucene.Net.Codecs.Terms;

namespace Lucene.Net.Search;

/// <summary>Walks a field's dictionary along an automaton: blocks that no term within the edits can be in are not read.</summary>
internal sealed class FuzzyTermFinder(FieldTerms terms, LevenshteinAutomaton automaton, byte[] prefix, Action<ReadOnlySpan<byte>, int> found)
{
    private readonly byte[] _term = new byte[1 << 15];

    public void Run() => Visit(terms.RootBlock, 0, LevenshteinAutomaton.Start);

    private void Visit(long start, int depth, int state)
    {
        bool isLast;
        do
        {
            TermsBlock block = new(terms, start);
            while (block.MoveNext())
            {
                VisitEntry(ref block, depth, state);
            }

            isLast = block.IsLast;
            start = block.End;
        }
        while (!isLast);
    }

    private void VisitEntry(ref TermsBlock block, int depth, int state)
    {
        ReadOnlySpan<byte> suffix = block.Suffix;
        int length = depth + suffix.Length;
        if (length > _term.Length)
        {
            return;
        }

        suffix.CopyTo(_term.AsSpan(depth));
        if (!Step(depth, length, ref state))
        {
            return;
        }

        if (block.SubBlock >= 0)
        {
            Visit(block.SubBlock, length, state);
        }
        else if (length >= prefix.Length)
        {
            found(_term.AsSpan(0, length), automaton.EditsOf(state));
        }
    }

    /// <summary>Reads the whole code points that end within the new bytes. False when nothing that goes on so can be near.</summary>
    private bool Step(int from, int to, ref int state)
    {
        int at = Math.Min(from, prefix.Length);
        while (at < Math.Min(to, prefix.Length))
        {
            if (_term[at] != prefix[at])
            {
                return false;
            }

            at++;
        }

        int next = Math.Max(WholeCodePoints(from), prefix.Length);
        while (next < to)
        {
            if (Rune.DecodeFromUtf8(_term.AsSpan(next, to - next), out Rune rune, out int consumed) != System.Buffers.OperationStatus.Done)
            {
                break;
            }

            state = automaton.Step(state, rune.Value);
            if (state == LevenshteinAutomaton.Dead)
            {
                return false;
            }

            next += consumed;
        }

        return true;
    }

    /// <summary>Where the last code point that is complete within so many bytes ends.</summary>
    private int WholeCodePoints(int length)
    {
        int start = length;
        while (start > 0 && length - start < 4 && (_term[start - 1] & 0xC0) == 0x80)
        {
            start--;
        }

        if (start == 0 || _term[start - 1] < 0xC0)
        {
            return length;
        }

        int needed = _term[start - 1] >= 0xF0 ? 4 : _term[start - 1] >= 0xE0 ? 3 : 2;
        return length - (start - 1) >= needed ? length : start - 1;
    }
}
