namespace Lucene.Net.Util;

/// <summary>The behaviour that a component is asked to keep. Everything here is of 4.x; 4.8 is what new code asks for.</summary>
public enum LuceneVersion
{
    LUCENE_40 = 7,
    LUCENE_41 = 8,
    LUCENE_42 = 9,
    LUCENE_43 = 10,
    LUCENE_44 = 11,
    LUCENE_45 = 12,
    LUCENE_46 = 13,
    LUCENE_47 = 14,
    LUCENE_48 = 15,
}
