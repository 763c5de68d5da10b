using System.Collections;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Util;

/// <summary>A set of words that is asked with characters from a buffer, without making a string of them.</summary>
public class CharArraySet : IReadOnlyCollection<string>
{
    public static readonly CharArraySet Empty = new(LuceneVersion.LUCENE_48, 0, false) { IsReadOnly = true };

    private const int LongestOnStack = 256;

    private readonly HashSet<string> _words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly bool _ignoreCase;
    private int _longest;

    public CharArraySet(LuceneVersion matchVersion, int capacity, bool ignoreCase)
        : this(new HashSet<string>(capacity, StringComparer.Ordinal), ignoreCase)
    {
    }

    public CharArraySet(LuceneVersion matchVersion, IEnumerable<string> collection, bool ignoreCase)
        : this(new HashSet<string>(StringComparer.Ordinal), ignoreCase)
    {
        foreach (string word in collection)
        {
            Add(word);
        }
    }

    private CharArraySet(HashSet<string> words, bool ignoreCase)
    {
        _words = words;
        _bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _ignoreCase = ignoreCase;
    }

    public virtual int Count => _words.Count;

    public virtual bool IsReadOnly { get; private init; }

    /// <summary>The words as they are now; adding to it is refused.</summary>
    public static CharArraySet UnmodifiableSet(CharArraySet set)
    {
        HashSet<string> words = new(set._words, StringComparer.Ordinal);
        return new CharArraySet(words, set._ignoreCase) { IsReadOnly = true, _longest = set._longest };
    }

    /// <summary>False if the word was there already.</summary>
    /// <exception cref="NotSupportedException">The set is read-only.</exception>
    public virtual bool Add(string text)
    {
        if (IsReadOnly)
        {
            throw new NotSupportedException($"Cannot add '{text}' to a read-only CharArraySet; make a set of your own.");
        }

        _longest = Math.Max(_longest, text.Length);
        return _words.Add(_ignoreCase ? Lowered(text) : text);
    }

    public virtual bool Contains(string text) => Contains(text.AsSpan());

    public virtual bool Contains(char[] text) => Contains(text.AsSpan());

    public virtual bool Contains(char[] text, int startIndex, int length) => Contains(text.AsSpan(startIndex, length));

    public IEnumerator<string> GetEnumerator() => _words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Lowered(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        source.CopyTo(span);
        LowerCase.InPlace(span);
    });

    private bool Contains(ReadOnlySpan<char> text)
    {
        if (text.Length > _longest || !_ignoreCase)
        {
            return text.Length <= _longest && _bySpan.Contains(text);
        }

        Span<char> lowered = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        text.CopyTo(lowered);
        LowerCase.InPlace(lowered);
        return _bySpan.Contains(lowered);
    }
}
