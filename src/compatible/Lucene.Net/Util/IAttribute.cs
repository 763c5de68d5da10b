namespace Lucene.Net.Util;

/// <summary>A kind of fact about a token: its text, its place, its type. Extended by one interface a kind.</summary>
public interface IAttribute;
