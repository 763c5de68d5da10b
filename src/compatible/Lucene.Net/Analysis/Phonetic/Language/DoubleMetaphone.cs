namespace Lucene.Net.Analysis.Phonetic.Language;

/// <summary>
/// Codes words by how they sound in English, with a second code where they may be pronounced another way (L. Philips, "The Double
/// Metaphone Search Algorithm", C/C++ Users Journal, June 2000), as Apache Commons Codec has it.
/// </summary>
public class DoubleMetaphone
{
    private int _maxCodeLength = 4;

    /// <summary>Letters of a code. Default 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public virtual int MaxCodeLen
    {
        get => _maxCodeLength;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maxCodeLength = value;
        }
    }

    public virtual string Encode(string value) => GetDoubleMetaphone(value);

    public virtual string GetDoubleMetaphone(string value) => GetDoubleMetaphone(value, false);

    /// <summary>One of the codes of a word; null for a word of white space alone.</summary>
    public virtual string GetDoubleMetaphone(string value, bool alternate)
    {
        string word = value?.Trim() ?? string.Empty;
        if (word.Length == 0)
        {
            return null!;
        }

        MetaphoneCode code = new(MaxCodeLen);
        Encode(word, code);
        return (alternate ? code.Alternate : code.Primary).ToString();
    }

    public virtual bool IsDoubleMetaphoneEqual(string value1, string value2) => IsDoubleMetaphoneEqual(value1, value2, false);

    public virtual bool IsDoubleMetaphoneEqual(string value1, string value2, bool alternate) =>
        string.Equals(GetDoubleMetaphone(value1, alternate), GetDoubleMetaphone(value2, alternate), StringComparison.Ordinal);

    /// <summary>Both codes at once, without a string.</summary>
    internal static void Encode(ReadOnlySpan<char> word, MetaphoneCode code)
    {
        const int longestOnStack = 256;
        int most = word.Length * UpperCase.MostForOne;
        Span<char> upper = most <= longestOnStack ? stackalloc char[most] : new char[most];
        new MetaphoneWriter(upper[..UpperCase.Write(word, upper)], code).Write();
    }
}
