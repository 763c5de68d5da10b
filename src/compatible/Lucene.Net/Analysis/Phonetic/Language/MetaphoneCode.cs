namespace Lucene.Net.Analysis.Phonetic.Language;

/// <summary>The two codes of a word while they grow, each up to a length.</summary>
internal sealed class MetaphoneCode(int maxLength)
{
    private readonly char[] _primary = new char[maxLength];
    private readonly char[] _alternate = new char[maxLength];
    private int _primaryLength;
    private int _alternateLength;

    public ReadOnlySpan<char> Primary => _primary.AsSpan(0, _primaryLength);

    public ReadOnlySpan<char> Alternate => _alternate.AsSpan(0, _alternateLength);

    public bool IsComplete => _primaryLength == maxLength && _alternateLength == maxLength;

    public void Clear()
    {
        _primaryLength = 0;
        _alternateLength = 0;
    }

    public void Add(string both) => Add(both, both);

    public void Add(string primary, string alternate)
    {
        Append(_primary, ref _primaryLength, primary);
        Append(_alternate, ref _alternateLength, alternate);
    }

    private static void Append(char[] code, ref int length, string letters)
    {
        int taken = Math.Min(letters.Length, code.Length - length);
        letters.AsSpan(0, taken).CopyTo(code.AsSpan(length));
        length += taken;
    }
}
