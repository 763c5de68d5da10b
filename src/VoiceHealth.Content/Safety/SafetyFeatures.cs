namespace VoiceHealth.Content.Safety;

/// <summary>
/// The features of a sentence, in order: each word alone, then with each that stands near after it. Learning and hearing both walk them
/// here, so that what is learned is what is heard. Allocates nothing.
/// </summary>
public ref struct SafetyFeatures
{
    private readonly ReadOnlySpan<int> _tokens;
    private int _first = -1;
    private int _second;

    internal SafetyFeatures(ReadOnlySpan<int> tokens) => _tokens = tokens;

    public int Current { get; private set; }

    public readonly SafetyFeatures GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_first >= 0 && ++_second < Math.Min(_tokens.Length, _first + 1 + SafetyHunch.Window))
        {
            Current = SafetyHunch.Feature(_tokens[_first], _tokens[_second]);
            return true;
        }

        if (++_first >= _tokens.Length)
        {
            return false;
        }

        _second = _first;
        Current = SafetyHunch.Feature(_tokens[_first], -1);
        return true;
    }
}
