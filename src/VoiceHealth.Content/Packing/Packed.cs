using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace VoiceHealth.Content.Packing;

/// <summary>
/// A list of numbers that is read where it lies: in a file that is mapped into memory, or in an array. It is one size whatever its length,
/// and only the memory that is read is touched. Every read is checked against the list's length.
/// </summary>
/// <typeparam name="T">A number of fixed size, little endian where it lies in a file.</typeparam>
[CollectionBuilder(typeof(PackedBuilder), nameof(PackedBuilder.Create))]
public readonly unsafe struct Packed<T>
    where T : unmanaged
{
    // The array that holds the numbers, or the body that keeps the memory at _first alive; null for an empty list.
    private readonly object? _owner;
    private readonly T* _first;

    internal Packed(PackedBody owner, int offset, int length)
    {
        _owner = owner;
        _first = (T*)owner.At(offset, checked(length * sizeof(T)));
        Length = length;
    }

    private Packed(T[] items)
    {
        _owner = items;
        Length = items.Length;
    }

    public int Length { get; }

    public ReadOnlySpan<T> Span => _first is null ? new ReadOnlySpan<T>((T[]?)_owner) : new ReadOnlySpan<T>(_first, Length);

    public T this[int index] => Span[index];

    public static implicit operator Packed<T>(T[] items) => new(items);

    public static implicit operator Packed<T>(ImmutableArray<T> items) => new(items.AsSpan().ToArray());

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => Span.GetEnumerator();

    public T[] ToArray() => Span.ToArray();
}
