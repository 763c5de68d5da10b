namespace VoiceHealth.Ingestion.Chunking.Summaries;

/// <summary>How much a section is about each word: in how many of its statements the word stands, and whether its heading has it.</summary>
internal sealed class TermWeights
{
    private const int ShortestTerm = 4;
    private const double SubjectWeight = 2;

    private readonly Dictionary<Statement, HashSet<string>> _terms = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, double> _weights = [];
    private readonly double _highest;

    public TermWeights(IReadOnlyList<Statement> statements, string subject)
    {
        foreach (Statement statement in statements)
        {
            HashSet<string> terms = _terms[statement] = [.. statement.Sentences.SelectMany(sentence => TermsOf(sentence.Quote))];
            foreach (string term in terms)
            {
                _weights[term] = _weights.GetValueOrDefault(term) + 1;
            }
        }

        foreach (string term in TermsOf(subject))
        {
            _weights[term] = _weights.GetValueOrDefault(term) + SubjectWeight;
        }

        _highest = Math.Max(1, statements.Select(Sum).DefaultIfEmpty(1).Max());
    }

    /// <summary>From 0 to 1: how much of what the section is about the statement holds for its length.</summary>
    public double Centrality(Statement statement) => Sum(statement) / _highest;

    /// <summary>From 0 to 1: the share of words that two statements have in common.</summary>
    public double Overlap(Statement first, Statement second)
    {
        HashSet<string> terms = _terms[first];
        int shared = _terms[second].Count(terms.Contains);
        return shared / (double)Math.Max(1, Math.Min(terms.Count, _terms[second].Count));
    }

    private double Sum(Statement statement) =>
        _terms[statement].Sum(term => Math.Log(1 + _weights[term])) / Math.Sqrt(Math.Max(4, _terms[statement].Count));

    private static IEnumerable<string> TermsOf(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool letter = i < text.Length && char.IsLetter(text[i]);
            if (letter && start < 0)
            {
                start = i;
            }
            else if (!letter && start >= 0)
            {
                if (i - start >= ShortestTerm)
                {
                    yield return Stem(text[start..i].ToLowerInvariant());
                }

                start = -1;
            }
        }
    }

    private static string Stem(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
}
