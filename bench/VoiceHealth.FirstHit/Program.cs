// Opens an index, answers one query and ends: the cold start of the Lucene stand-in and of nothing else, to be timed from outside.
// Arguments: the folder of an index made by "VoiceHealth.Bench index", and terms.
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

if (args is not [var folder, _, ..])
{
    Console.Error.WriteLine("usage: VoiceHealth.FirstHit FOLDER TERM...");
    return 2;
}

using FSDirectory directory = FSDirectory.Open(folder);
using DirectoryReader reader = DirectoryReader.Open(directory);
IndexSearcher searcher = new(reader) { Similarity = new BM25Similarity() };
BooleanQuery query = [];
for (int at = 1; at < args.Length; at++)
{
    query.Add(new TermQuery(new Term("body", args[at])), Occur.SHOULD);
}

TopDocs found = searcher.Search(query, 5);
Console.WriteLine(found.ScoreDocs.Length > 0 ? $"{found.ScoreDocs.Length} hits; {searcher.Doc(found.ScoreDocs[0].Doc).Get("title")}" : "no hits");
return 0;
