namespace VoiceHealth.Conversation.Safety;

/// <summary>
/// The first spans of an array, in order of their start. It does what a span of spans does; that would be the framework's code for our
/// type, which is in no image and would be compiled at a cold start.
/// </summary>
internal readonly ref struct SafetySpans(SafetySpan[] items, int length)
{
    public int Length => length;

    public SafetySpan this[int index] => items[index];

    public Enumerator GetEnumerator() => new(items, length);

    public ref struct Enumerator(SafetySpan[] items, int length)
    {
        private int _at = -1;

        public readonly SafetySpan Current => items[_at];

        public bool MoveNext() => ++_at < length;
    }
}
