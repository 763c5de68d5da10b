using Lucene.Net.Codecs.Postings;

namespace Lucene.Net.Search;

/// <summary>A term of a segment that is near a word.</summary>
/// <param name="Start">Where the finder keeps its bytes.</param>
/// <param name="Boost">1 for the word itself, less for others.</param>
internal readonly record struct FoundTerm(int Start, int Length, float Boost, int Segment, TermEntry Entry);
