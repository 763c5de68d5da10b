namespace VoiceHealth.Conversation.Safety;

/// <summary>The first and the last of numbers that are added: what matters may come first or, after a long story, last.</summary>
internal sealed class HeadAndTail(int capacity)
{
    private readonly int[] _items = new int[capacity];
    private int _count;

    public ReadOnlySpan<int> Items => _items.AsSpan(0, _count);

    public void Clear() => _count = 0;

    public void Add(int item)
    {
        if (_count == _items.Length)
        {
            ForgetMiddle();
        }

        _items[_count++] = item;
    }

    public void RemoveLast() => _count--;

    // They go in large steps, so that each is moved a bounded number of times.
    private void ForgetMiddle()
    {
        int head = _items.Length / 2;
        int forgotten = _items.Length / 8;
        _items.AsSpan(head + forgotten, _count - head - forgotten).CopyTo(_items.AsSpan(head));
        _count -= forgotten;
    }
}
