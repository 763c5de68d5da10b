namespace Lucene.Net.Search;

/// <summary>
/// Counts where the terms stand exactly as in the phrase. As in Lucene 4, places left free before the first term have to be there in the text too:
/// a phrase whose first term is at 1 is not found at the very start of a text.
/// </summary>
internal sealed class ExactPhraseCounter(PhraseTerm[] terms) : IPhraseCounter
{
    private readonly int[] _at = new int[terms.Length];

    public float Count()
    {
        Array.Clear(_at);
        int lead = 0;
        for (int term = 1; term < terms.Length; term++)
        {
            lead = terms[term].Positions.Length < terms[lead].Positions.Length ? term : lead;
        }

        int count = 0;
        foreach (int position in terms[lead].Positions)
        {
            count += position >= 0 && AllHave(position, lead) ? 1 : 0;
        }

        return count;
    }

    private bool AllHave(int position, int lead)
    {
        for (int term = 0; term < terms.Length; term++)
        {
            if (term == lead)
            {
                continue;
            }

            ReadOnlySpan<int> positions = terms[term].Positions;
            while (_at[term] < positions.Length && positions[_at[term]] < position)
            {
                _at[term]++;
            }

            if (_at[term] == positions.Length || positions[_at[term]] != position)
            {
                return false;
            }
        }

        return true;
    }
}
