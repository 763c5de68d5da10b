namespace VoiceHealth.Content.Safety;

/// <summary>
/// The features of a sentence, in order: of each word what it is taken for, how it was said, it with the two that follow, and it with
/// each of those near after it. Learning and hearing both walk them here, so that what is learned is what is heard. Allocates nothing.
/// </summary>
public ref struct SafetyFeatures
{
    private const int Alone = 0;
    private const int AsSaid = 1;
    private const int WithTwo = 2;

    private readonly ReadOnlySpan<int> _marks;
    private int _first;
    private int _step = -1;

    internal SafetyFeatures(ReadOnlySpan<int> marks) => _marks = marks;

    public int Current { get; private set; }

    public readonly SafetyFeatures GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_first < _marks.Length)
        {
            if (++_step == WithTwo + SafetyHunch.Window)
            {
                _first++;
                _step = -1;
            }
            else if (TryRead(_step, out int feature))
            {
                Current = feature;
                return true;
            }
        }

        return false;
    }

    private readonly bool TryRead(int step, out int feature)
    {
        int mark = _marks[_first];
        int last = step <= AsSaid ? _first : step == WithTwo ? _first + 2 : _first + step - WithTwo;
        feature = last >= _marks.Length ? 0 : step switch
        {
            Alone => SafetyHunch.Feature(SafetyHunch.TokenIn(mark)),
            AsSaid => SafetyHunch.FeatureAsSaid(mark),
            WithTwo => SafetyHunch.Feature(SafetyHunch.TokenIn(mark), SafetyHunch.TokenIn(_marks[_first + 1]), SafetyHunch.TokenIn(_marks[last])),
            _ => SafetyHunch.Feature(SafetyHunch.TokenIn(mark), SafetyHunch.TokenIn(_marks[last])),
        };
        return last < _marks.Length && (step != AsSaid || SafetyHunch.IsKnown(mark));
    }
}
