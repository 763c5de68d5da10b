using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Language.Format;
using VoiceHealth.Search.Language.Sources;

namespace VoiceHealth.Search.Indexing;

/// <summary>Writes the parts of a content release that search reads: the Lucene index and the compiled language.</summary>
public static class ReleaseIndexWriter
{
    private const double BufferMegabytes = 512;

    /// <summary>Writes <see cref="ReleaseLayout.Index"/> and <see cref="ReleaseLayout.Language"/>. The same input gives the same language file.</summary>
    /// <param name="pages">All pages of the release, in any order, each path once.</param>
    /// <param name="contentIndex">The folder of editors' files, content-index/.</param>
    /// <param name="releaseDirectory">The release's directory; made where it is missing.</param>
    /// <exception cref="SourceFileException">A line of an editors' file cannot be used.</exception>
    /// <exception cref="IOException">The release cannot be written.</exception>
    public static void Write(IReadOnlyList<SpeakablePage> pages, string contentIndex, string releaseDirectory)
    {
        ArgumentNullException.ThrowIfNull(pages);
        (LanguageModel model, SpeakablePage[] sorted, List<int>[][] tokens) = LanguageCompiler.Compile(pages, LanguageSources.Read(contentIndex));
        System.IO.Directory.CreateDirectory(releaseDirectory);
        WriteIndex(new PageDocuments(model, sorted, tokens), System.IO.Path.Combine(releaseDirectory, ReleaseLayout.Index));
        File.WriteAllBytes(System.IO.Path.Combine(releaseDirectory, ReleaseLayout.Language), LanguageFormat.Write(model));
    }

    /// <summary>Terms come with spaces between them, as understanding made them: Lucene only splits them.</summary>
    private static void WriteIndex(PageDocuments documents, string folder)
    {
        using Analyzer analyzer = Analyzer.NewAnonymous(static (_, reader) => new TokenStreamComponents(new WhitespaceTokenizer(LuceneVersion.LUCENE_48, reader)));
        using var directory = FSDirectory.Open(folder);
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { OpenMode = OpenMode.CREATE, RAMBufferSizeMB = BufferMegabytes };
        using var writer = new IndexWriter(directory, config);
        foreach (Lucene.Net.Documents.Document document in documents.All())
        {
            writer.AddDocument(document);
        }

        writer.ForceMerge(1);
        writer.Commit();
    }
}
