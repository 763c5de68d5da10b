namespace Lucene.Net.Analysis.En;

/// <summary>
/// Porter's stemming algorithm (M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980) with his later changes
/// (-bli to -ble, -logi to -log; https://tartarus.org/martin/PorterStemmer/), on lower-case letters in place. A stem is never longer
/// than its word.
/// </summary>
internal ref struct PorterStemmer
{
    /// <summary>Shorter words are left alone.</summary>
    private const int ShortestWord = 3;

    private readonly Span<char> _word;
    private int _length;

    private PorterStemmer(Span<char> word)
    {
        _word = word;
        _length = word.Length;
    }

    /// <summary>Stems <paramref name="word"/> where it stands and returns the length of the stem.</summary>
    public static int Stem(Span<char> word)
    {
        if (word.Length < ShortestWord)
        {
            return word.Length;
        }

        PorterStemmer stemmer = new(word);
        stemmer.RemovePlural();
        stemmer.RemovePastAndParticiple();
        stemmer.TurnFinalY();
        stemmer.ReplaceBySuffix(PorterSuffixes.Double(stemmer.FromEnd(2)));
        stemmer.ReplaceBySuffix(PorterSuffixes.Derived(stemmer.FromEnd(1)));
        stemmer.RemoveSuffix();
        stemmer.RemoveFinalE();
        stemmer.RemoveDoubleL();
        return stemmer._length;
    }

    private void RemovePlural()
    {
        if (FromEnd(1) != 's')
        {
            return;
        }

        if (EndsWith("sses") || EndsWith("ies"))
        {
            _length -= 2;
        }
        else if (FromEnd(2) != 's')
        {
            _length--;
        }
    }

    private void RemovePastAndParticiple()
    {
        if (FromEnd(1) is not ('d' or 'g'))
        {
            return;
        }

        if (EndsWith("eed"))
        {
            _length -= Measure(_length - 3) > 0 ? 1 : 0;
            return;
        }

        int suffix = EndsWith("ed") ? 2 : EndsWith("ing") ? 3 : 0;
        if (suffix == 0 || !HasVowel(_length - suffix))
        {
            return;
        }

        _length -= suffix;
        MendEnd();
    }

    /// <summary>What -ed and -ing leave behind: conflat(e), troubl(e), siz(e), hop(p), fil(e).</summary>
    private void MendEnd()
    {
        if (EndsWith("at") || EndsWith("bl") || EndsWith("iz"))
        {
            Append('e');
        }
        else if (EndsWithDoubleConsonant())
        {
            _length -= FromEnd(1) is 'l' or 's' or 'z' ? 0 : 1;
        }
        else if (Measure(_length) == 1 && EndsLikeHop(_length))
        {
            Append('e');
        }
    }

    private readonly void TurnFinalY()
    {
        if (FromEnd(1) == 'y' && HasVowel(_length - 1))
        {
            _word[_length - 1] = 'i';
        }
    }

    private void ReplaceBySuffix(ReadOnlySpan<(string Suffix, string Replacement)> rules)
    {
        foreach ((string suffix, string replacement) in rules)
        {
            if (EndsWith(suffix))
            {
                int stem = _length - suffix.Length;
                if (Measure(stem) > 0)
                {
                    replacement.CopyTo(_word[stem..]);
                    _length = stem + replacement.Length;
                }

                return;
            }
        }
    }

    private void RemoveSuffix()
    {
        foreach (string suffix in PorterSuffixes.Last(FromEnd(2)))
        {
            if (!EndsWith(suffix))
            {
                continue;
            }

            int stem = _length - suffix.Length;
            if (suffix == "ion" && (stem == 0 || _word[stem - 1] is not ('s' or 't')))
            {
                continue;
            }

            _length = Measure(stem) > 1 ? stem : _length;
            return;
        }
    }

    private void RemoveFinalE()
    {
        if (FromEnd(1) == 'e')
        {
            int measure = Measure(_length);
            _length -= measure > 1 || (measure == 1 && !EndsLikeHop(_length - 1)) ? 1 : 0;
        }
    }

    private void RemoveDoubleL()
    {
        if (FromEnd(1) == 'l' && EndsWithDoubleConsonant() && Measure(_length) > 1)
        {
            _length--;
        }
    }

    /// <summary>The character that many from the end; NUL before the start.</summary>
    private readonly char FromEnd(int distance) => distance <= _length ? _word[_length - distance] : '\0';

    private readonly bool EndsWith(string suffix) => _word[.._length].EndsWith(suffix, StringComparison.Ordinal);

    private void Append(char letter) => _word[_length++] = letter;

    /// <summary>Y is a vowel after a consonant.</summary>
    private readonly bool IsConsonant(int index)
    {
        int turns = 0;
        while (index > 0 && _word[index] == 'y')
        {
            index--;
            turns++;
        }

        return (_word[index] is not ('a' or 'e' or 'i' or 'o' or 'u')) == (turns % 2 == 0);
    }

    /// <summary>How often a vowel is followed by a consonant in the first letters: 0 in tree, 1 in trouble, 2 in private.</summary>
    private readonly int Measure(int length)
    {
        int measure = 0;
        bool afterVowel = false;
        for (int i = 0; i < length; i++)
        {
            bool vowel = _word[i] is 'a' or 'e' or 'i' or 'o' or 'u' || (_word[i] == 'y' && i > 0 && !afterVowel);
            measure += afterVowel && !vowel ? 1 : 0;
            afterVowel = vowel;
        }

        return measure;
    }

    private readonly bool HasVowel(int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (!IsConsonant(i))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool EndsWithDoubleConsonant() =>
        _length >= 2 && FromEnd(1) == FromEnd(2) && IsConsonant(_length - 1);

    /// <summary>Consonant, vowel, consonant other than w, x or y: hop, fil, but not snow, box, tray.</summary>
    private readonly bool EndsLikeHop(int length) =>
        length >= 3
        && IsConsonant(length - 1)
        && !IsConsonant(length - 2)
        && IsConsonant(length - 3)
        && _word[length - 1] is not ('w' or 'x' or 'y');
}
