using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace VoiceHealth.Content.Packing;

/// <summary>Many strings in two lists: text i is <c>Letters[Starts[i]..Starts[i + 1]]</c>, in UTF-16.</summary>
[CollectionBuilder(typeof(PackedTexts), nameof(Build))]
public sealed class PackedTexts(Packed<int> starts, Packed<char> letters)
{
    public static PackedTexts Empty { get; } = Build([]);

    public int Count => starts.Length - 1;

    public Packed<int> Starts => starts;

    public Packed<char> Letters => letters;

    public ReadOnlySpan<char> this[int text]
    {
        get
        {
            ReadOnlySpan<int> bounds = starts.Span.Slice(text, 2);
            return letters.Span.Slice(bounds[0], bounds[1] - bounds[0]);
        }
    }

    public static implicit operator PackedTexts(ImmutableArray<string> texts) => Build(texts.AsSpan());

    public static PackedTexts Build(ReadOnlySpan<string> texts)
    {
        var starts = new int[texts.Length + 1];
        for (int i = 0; i < texts.Length; i++)
        {
            starts[i + 1] = starts[i] + texts[i].Length;
        }

        return new PackedTexts(starts, string.Concat(texts).ToCharArray());
    }

    public IEnumerator<string> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return new string(this[i]);
        }
    }

    public string[] ToArray()
    {
        var texts = new string[Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = new string(this[i]);
        }

        return texts;
    }

    /// <summary>Where a text stands among texts in ordinal order; -1 where it does not.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        int low = 0;
        for (int high = Count - 1; low <= high;)
        {
            int middle = (low + high) / 2;
            int order = text.SequenceCompareTo(this[middle]);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order > 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
