using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>The words of a short utterance end to end, so that neighbours can be looked at as one word.</summary>
internal sealed class SlipTokens
{
    /// <summary>A longer utterance is not heard a second time; what a patient says in distress is short.</summary>
    private const int MaxTokens = 48;

    private readonly char[] _text = new char[MaxTokens * SafetyTokenizer.MaxWordLength];
    private readonly int[] _starts = new int[MaxTokens + 1];

    public int Count { get; private set; }

    /// <summary>False where there are too many words.</summary>
    public bool TryRead(ReadOnlySpan<char> utterance)
    {
        Count = 0;
        var tokens = new SafetyTokenizer(utterance, stackalloc char[SafetyTokenizer.MaxWordLength]);
        while (tokens.TryRead(out ReadOnlySpan<char> word))
        {
            if (Count == MaxTokens)
            {
                return false;
            }

            word.CopyTo(_text.AsSpan(_starts[Count]));
            _starts[Count + 1] = _starts[Count] + word.Length;
            Count++;
        }

        return true;
    }

    /// <summary>So many words as if they were one; nothing where there are not so many.</summary>
    public ReadOnlySpan<char> Joined(int first, int count) =>
        first + count > Count ? [] : _text.AsSpan(_starts[first].._starts[first + count]);
}
