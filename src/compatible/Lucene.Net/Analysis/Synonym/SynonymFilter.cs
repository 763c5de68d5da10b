using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;

namespace Lucene.Net.Analysis.Synonym;

/// <summary>
/// Puts synonyms beside the words they stand for. At each position the longest rule wins, and matching goes on after it. A synonym of
/// several words takes the positions from the first on, so that phrases across its end may match what no one wrote; one that is longer
/// than the text's rest adds positions at the end.
/// </summary>
public sealed class SynonymFilter : TokenFilter
{
    public const string TYPE_SYNONYM = "SYNONYM";

    private readonly SynonymMap _synonyms;
    private readonly bool _ignoreCase;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly IPositionLengthAttribute _length;
    private readonly ITypeAttribute _type;
    private readonly IOffsetAttribute _offset;

    // One position more than the longest rule, so that a full buffer differs from an empty one.
    private readonly PendingInput[] _inputs;
    private readonly PendingOutputs[] _outputs;
    private char[] _lowered = new char[64];
    private int _read;
    private int _write;

    /// <summary>Positions that are matched already, or known not to begin a match: only played back.</summary>
    private int _settled;
    private bool _finished;
    private int _lastStartOffset;
    private int _lastEndOffset;

    /// <param name="input">The stream.</param>
    /// <param name="synonyms">The rules.</param>
    /// <param name="ignoreCase">Whether terms are put in lower case to match; the rules' inputs must then be in lower case.</param>
    /// <exception cref="ArgumentException">There are no rules.</exception>
    public SynonymFilter(TokenStream input, SynonymMap synonyms, bool ignoreCase)
        : base(input)
    {
        if (!synonyms.Root.MayContinue)
        {
            throw new ArgumentException("The synonym map has no rules; leave the filter out instead.", nameof(synonyms));
        }

        _synonyms = synonyms;
        _ignoreCase = ignoreCase;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
        _length = AddAttribute<IPositionLengthAttribute>();
        _type = AddAttribute<ITypeAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _inputs = new PendingInput[synonyms.MaxHorizontalContext + 1];
        _outputs = new PendingOutputs[_inputs.Length];
        for (int i = 0; i < _inputs.Length; i++)
        {
            _inputs[i] = new PendingInput();
            _outputs[i] = new PendingOutputs();
        }
    }

    public override bool IncrementToken()
    {
        while (true)
        {
            while (_settled > 0)
            {
                if (PlayBack())
                {
                    return true;
                }
            }

            if (_finished && _read == _write)
            {
                return PlayBackPastTheEnd();
            }

            Match();
        }
    }

    public override void Reset()
    {
        base.Reset();
        _finished = false;
        _settled = 0;
        _read = 0;
        _write = 0;
        Array.ForEach(_inputs, input => input.Reset());
        Array.ForEach(_outputs, outputs => outputs.Reset());
    }

    /// <summary>First the token itself, unless a rule replaces it, then its synonyms. False if the position is done.</summary>
    private bool PlayBack()
    {
        PendingInput input = _inputs[_read];
        PendingOutputs outputs = _outputs[_read];
        if (!input.IsConsumed && (input.KeepsInput || !input.IsMatched))
        {
            PlayBackInput(input);
            if (outputs.IsEmpty)
            {
                Advance();
            }
            else
            {
                outputs.TakePosition();
            }

            return true;
        }

        input.Reset();
        if (!outputs.IsEmpty)
        {
            int increment = outputs.Increment;
            PendingOutputs.Output output = outputs.Pull();
            Emit(output.Word, increment, input.StartOffset, output.EndOffset ?? input.EndOffset);
            _length.PositionLength = output.PositionLength;
            if (outputs.IsEmpty)
            {
                Advance();
            }

            return true;
        }

        Advance();
        return false;
    }

    private void PlayBackInput(PendingInput input)
    {
        if (input.Token.IsTaken)
        {
            input.Token.CopyTo(this);
        }

        input.Reset();
    }

    private bool PlayBackPastTheEnd()
    {
        PendingOutputs outputs = _outputs[_read];
        if (outputs.IsEmpty)
        {
            return false;
        }

        int increment = outputs.Increment;
        PendingOutputs.Output output = outputs.Pull();
        _inputs[_read].Reset();
        if (outputs.IsEmpty)
        {
            _read = Next(_read);
            _write = _read;
        }

        Emit(output.Word, increment, _lastStartOffset, _lastEndOffset);
        return true;
    }

    private void Emit(string word, int increment, int startOffset, int endOffset)
    {
        ClearAttributes();
        _term.Append(word);
        _type.Type = TYPE_SYNONYM;
        _offset.SetOffset(startOffset, endOffset);
        _increment.PositionIncrement = increment;
    }

    private void Advance()
    {
        _read = Next(_read);
        _settled--;
    }

    /// <summary>Finds the longest rule that begins at the read position, reading ahead as far as rules go.</summary>
    private void Match()
    {
        SynonymNode? node = _synonyms.Root;
        SynonymNode? best = null;
        int bestLength = 0;
        int bestEnd = 0;
        int place = _read;
        for (int length = 1; TryRead(place, out ReadOnlySpan<char> word, out int end); length++)
        {
            node = node.Find(_ignoreCase ? Lowered(word) : word);
            if (node is { Outputs.Count: > 0 })
            {
                best = node;
                bestLength = length;
                bestEnd = end;
            }

            if (node is not { MayContinue: true })
            {
                break;
            }

            if (_read == _write)
            {
                PutAside();
            }

            place = Next(place);
        }

        Settle(best, bestLength, bestEnd);
    }

    private void Settle(SynonymNode? best, int length, int endOffset)
    {
        if (_read == _write && !_finished)
        {
            _write = Next(_write);
        }

        if (best is not null)
        {
            _settled = length;
            AddOutputs(best, length, endOffset);
        }
        else if (_read != _write)
        {
            _settled = 1;
        }
    }

    /// <summary>The term at a place of the buffer, or the next of the input. False at the end of the input.</summary>
    private bool TryRead(int place, out ReadOnlySpan<char> word, out int endOffset)
    {
        if (place != _write)
        {
            ICharTermAttribute kept = _inputs[place].Token.Get<ICharTermAttribute>();
            word = kept.Buffer.AsSpan(0, kept.Length);
            endOffset = _inputs[place].EndOffset;
            return true;
        }

        _finished = _finished || !m_input.IncrementToken();
        word = _term.Buffer.AsSpan(0, _term.Length);
        endOffset = _offset.EndOffset;
        if (_finished)
        {
            return false;
        }

        PendingInput input = _inputs[_write];
        _lastStartOffset = input.StartOffset = _offset.StartOffset;
        _lastEndOffset = input.EndOffset = endOffset;
        input.IsConsumed = false;
        if (_read != _write)
        {
            PutAside();
        }

        return true;
    }

    private void PutAside()
    {
        _inputs[_write].Token.Take(this);
        _inputs[_write].IsConsumed = false;
        _write = Next(_write);
    }

    private void AddOutputs(SynonymNode rule, int length, int endOffset)
    {
        foreach (string[] words in rule.Outputs)
        {
            bool single = words.Length == 1;
            int place = _read;
            foreach (string word in words)
            {
                _outputs[place].Add(new PendingOutputs.Output(word, single ? endOffset : null, single && rule.KeepsInput ? length : 1));
                place = Next(place);
            }
        }

        for (int i = 0, place = _read; i < length; i++, place = Next(place))
        {
            _inputs[place].KeepsInput |= rule.KeepsInput;
            _inputs[place].IsMatched = true;
        }
    }

    private ReadOnlySpan<char> Lowered(ReadOnlySpan<char> word)
    {
        if (_lowered.Length < word.Length)
        {
            _lowered = new char[word.Length];
        }

        word.CopyTo(_lowered);
        LowerCase.InPlace(_lowered.AsSpan(0, word.Length));
        return _lowered.AsSpan(0, word.Length);
    }

    private int Next(int place) => place + 1 == _inputs.Length ? 0 : place + 1;
}
