namespace VoiceHealth.Conversation.Safety;

/// <summary>Which features a part of an utterance has had already; each counts once. Beginning anew costs nothing.</summary>
internal sealed class FeatureMarks
{
    private int[] _markedIn = [];
    private int _round;

    public void Begin(int features)
    {
        if (_markedIn.Length < features)
        {
            _markedIn = new int[features];
            _round = 0;
        }

        if (++_round == int.MaxValue)
        {
            Array.Clear(_markedIn);
            _round = 1;
        }
    }

    public bool TryMark(int feature)
    {
        bool isNew = _markedIn[feature] != _round;
        _markedIn[feature] = _round;
        return isNew;
    }
}
