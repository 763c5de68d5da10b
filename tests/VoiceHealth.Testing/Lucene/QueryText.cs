using Xunit;
using System.Globalization;
using global::Lucene.Net.Index;
using global::Lucene.Net.Search;

namespace VoiceHealth.Testing.Lucene;

/// <summary>Queries as words, kind first, as IndexOracle.java reads them too: <c>bool 0 2 + term body fever ^2.5 phrase 1 body 2 0 sore 1 throat</c>.</summary>
public static class QueryText
{
    public static Query Parse(string text)
    {
        Queue<string> words = new(text.Split(' '));
        Query query = Parse(words);
        Assert.Empty(words);
        return query;
    }

    private static Query Parse(Queue<string> words)
    {
        string kind = words.Dequeue();
        float boost = 1f;
        if (kind[0] == '^')
        {
            boost = float.Parse(kind.AsSpan(1), CultureInfo.InvariantCulture);
            kind = words.Dequeue();
        }

        Query query = kind switch
        {
            "term" => new TermQuery(TermOf(words)),
            "prefix" => new PrefixQuery(TermOf(words)),
            "fuzzy" => new FuzzyQuery(TermOf(words), NumberOf(words), NumberOf(words), NumberOf(words), true),
            "all" => new MatchAllDocsQuery(),
            "constant" => new ConstantScoreQuery(Parse(words)),
            "phrase" => ParsePhrase(words),
            "max" => ParseMax(words),
            "bool" => ParseBool(words),
            _ => throw new ArgumentException($"Unknown kind of query '{kind}'"),
        };
        query.Boost = boost;
        return query;
    }

    private static Term TermOf(Queue<string> words)
    {
        string field = words.Dequeue();
        return new Term(field, words.Dequeue());
    }

    private static int NumberOf(Queue<string> words) => int.Parse(words.Dequeue(), CultureInfo.InvariantCulture);

    private static PhraseQuery ParsePhrase(Queue<string> words)
    {
        PhraseQuery query = new() { Slop = NumberOf(words) };
        string field = words.Dequeue();
        for (int count = NumberOf(words); count > 0; count--)
        {
            int position = NumberOf(words);
            query.Add(new Term(field, words.Dequeue()), position);
        }

        return query;
    }

    private static DisjunctionMaxQuery ParseMax(Queue<string> words)
    {
        DisjunctionMaxQuery query = new(float.Parse(words.Dequeue(), CultureInfo.InvariantCulture));
        for (int count = NumberOf(words); count > 0; count--)
        {
            query.Add(Parse(words));
        }

        return query;
    }

    private static BooleanQuery ParseBool(Queue<string> words)
    {
        BooleanQuery query = new() { MinimumNumberShouldMatch = NumberOf(words) };
        for (int count = NumberOf(words); count > 0; count--)
        {
            Occur occur = words.Dequeue() switch
            {
                "+" => Occur.MUST,
                "-" => Occur.MUST_NOT,
                _ => Occur.SHOULD,
            };
            query.Add(Parse(words), occur);
        }

        return query;
    }
}
