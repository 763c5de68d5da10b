using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Synonym;

/// <summary>Which words, one or several in a row, have which synonyms, again one or several words each.</summary>
/// <remarks>
/// The official class keeps the rules in an FST over characters; this one in a tree over words. They match alike, but the FST itself
/// is no part of what is offered here.
/// </remarks>
public class SynonymMap
{
    /// <summary>Stands between the words of an input or output.</summary>
    public const char WORD_SEPARATOR = '\0';

    internal SynonymMap(SynonymNode root, int maxHorizontalContext)
    {
        Root = root;
        MaxHorizontalContext = maxHorizontalContext;
    }

    /// <summary>The most words that an input or output has.</summary>
    public int MaxHorizontalContext { get; }

    internal SynonymNode Root { get; }

    /// <summary>Collects rules. Rules of the same input are joined: their outputs in order, the input kept if any of them keeps it.</summary>
    /// <param name="dedup">Whether an output given twice for an input counts once.</param>
    public class Builder(bool dedup)
    {
        private readonly SynonymNode _root = new();
        private int _longest;

        /// <summary>Joins words into an input or output.</summary>
        public static CharsRef Join(string[] words, CharsRef reuse)
        {
            char[] joined = string.Join(WORD_SEPARATOR, words).ToCharArray();
            reuse.CopyChars(joined, 0, joined.Length);
            return reuse;
        }

        /// <summary>Where the input's words stand in a row, the output's words stand too, and the input's own if <paramref name="includeOrig"/>.</summary>
        /// <exception cref="ArgumentException">The input or output has no words, or an empty one.</exception>
        public virtual void Add(CharsRef input, CharsRef output, bool includeOrig)
        {
            string[] from = Words(input, nameof(input));
            string[] to = Words(output, nameof(output));
            SynonymNode node = _root;
            foreach (string word in from)
            {
                node = node.FindOrAdd(word);
            }

            node.AddOutput(to, includeOrig, dedup);
            _longest = Math.Max(_longest, Math.Max(from.Length, to.Length));
        }

        public virtual SynonymMap Build() => new(_root, _longest);

        private static string[] Words(CharsRef joined, string parameter)
        {
            string[] words = joined.ToString().Split(WORD_SEPARATOR);
            return words.All(word => word.Length > 0)
                ? words
                : throw new ArgumentException("A synonym rule needs words on both sides, and none of them empty.", parameter);
        }
    }
}
