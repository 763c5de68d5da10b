namespace Lucene.Net.Analysis.Synonym;

/// <summary>The synonyms that are to come out at one position of the rolling buffer, in order.</summary>
internal sealed class PendingOutputs
{
    private readonly List<Output> _outputs = [];
    private int _next;

    public bool IsEmpty => _outputs.Count == 0;

    /// <summary>1 until something has come out at the position.</summary>
    public int Increment { get; private set; } = 1;

    public void Add(Output output) => _outputs.Add(output);

    public void TakePosition() => Increment = 0;

    public Output Pull()
    {
        Output output = _outputs[_next++];
        Increment = 0;
        if (_next == _outputs.Count)
        {
            Reset();
        }

        return output;
    }

    public void Reset()
    {
        _outputs.Clear();
        _next = 0;
        Increment = 1;
    }

    /// <param name="Word">One word of a synonym.</param>
    /// <param name="EndOffset">Where what it stands for ends; null for the end of the token at its position.</param>
    /// <param name="PositionLength">How many positions it spans.</param>
    internal readonly record struct Output(string Word, int? EndOffset, int PositionLength);
}
