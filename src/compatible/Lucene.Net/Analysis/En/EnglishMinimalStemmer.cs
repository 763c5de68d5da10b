namespace Lucene.Net.Analysis.En;

/// <summary>Takes plurals back to the singular and does nothing else (D. Harman, "How effective is suffixing?", JASIS 42(1), 1991: the S-stemmer).</summary>
public class EnglishMinimalStemmer
{
    /// <summary>Stems the first <paramref name="len"/> characters in place and returns the length of the stem.</summary>
    public virtual int Stem(char[] s, int len)
    {
        Span<char> word = s.AsSpan(0, len);
        switch (word)
        {
            case { Length: < 3 } or [.., not 's'] or [.., 'u' or 's', 's']:
                return len;
            case [.., not ('a' or 'e'), 'i', 'e', 's']:
                word[^3] = 'y';
                return len - 2;
            case [.., 'i' or 'a' or 'o' or 'e', 'e', 's']:
                return len;
            default:
                return len - 1;
        }
    }
}
