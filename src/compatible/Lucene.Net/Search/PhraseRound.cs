namespace Lucene.Net.Search;

/// <summary>
/// Finds documents with all terms of a phrase by moving them on in turn, as Lucene does. Slower than asking the rarest term first, and kept to phrases that say
/// a word again: what Lucene counts for those depends on whose turn it is at a document, so scores are only the same if turns are.
/// </summary>
internal sealed class PhraseRound(PhraseTerm[] terms)
{
    private int _latest = -1;

    /// <summary>Whose turn it is.</summary>
    public int First { get; private set; }

    /// <summary>The next document with all terms at or after the target; <see cref="Matcher.NoMoreDocs"/> where there is none.</summary>
    public int Advance(int target)
    {
        Move(target);
        while (_latest != Matcher.NoMoreDocs && terms[First].Cursor.Doc < _latest)
        {
            Move(_latest);
        }

        return _latest;
    }

    private void Move(int target)
    {
        _latest = terms[First].Cursor.Advance(target);
        First = (First + 1) % terms.Length;
    }
}
