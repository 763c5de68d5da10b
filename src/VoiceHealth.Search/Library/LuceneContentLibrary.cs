using System.Collections.Immutable;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Json;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Indexing;

namespace VoiceHealth.Search.Library;

/// <summary>A content release's pages, read from its Lucene index when they are asked for.</summary>
public sealed class LuceneContentLibrary : IContentLibrary
{
    private static readonly HashSet<string> InfoFields = [ReleaseFields.Info, ReleaseFields.FirstChunk, ReleaseFields.ChunkCount];
    private static readonly HashSet<string> SummaryFields = [ReleaseFields.Summary];
    private static readonly HashSet<string> ChunkFields = [ReleaseFields.Chunk];

    private readonly FSDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly StoredPage?[] _pages;
    private string[]? _paths;
    private TermsEnum? _idlePaths;

    private LuceneContentLibrary(string release, ReleaseManifest manifest, FSDirectory directory, DirectoryReader reader)
    {
        Release = release;
        Manifest = manifest;
        _directory = directory;
        _reader = reader;
        _pages = new StoredPage?[PathTerms is { } terms ? (int)terms.Count : 0];
    }

    public ReleaseManifest Manifest { get; }

    public IReadOnlyList<string> Paths => _paths ??= ReadPaths();

    /// <summary>How many paths there are; they need not be read for it.</summary>
    internal int PageCount => _pages.Length;

    /// <summary>The release's directory.</summary>
    internal string Release { get; }

    /// <summary>The index's only segment.</summary>
    internal AtomicReader Segment => ((AtomicReaderContext)_reader.Leaves[0]).AtomicReader;

    private Terms? PathTerms => Segment.GetTerms(ReleaseFields.Path);

    /// <summary>Opens a release for the life of the process; its files must not change meanwhile.</summary>
    /// <exception cref="IOException">A file of the release is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The manifest or the index is no release that this program can read.</exception>
    public static LuceneContentLibrary Open(string releaseDirectory)
    {
        ReleaseManifest manifest = ManifestFile.Read(releaseDirectory);
        var directory = FSDirectory.Open(Path.Combine(releaseDirectory, ReleaseLayout.Index));
        try
        {
            DirectoryReader reader = DirectoryReader.Open(directory);
            if (reader.Leaves.Count == 1)
            {
                return new LuceneContentLibrary(releaseDirectory, manifest, directory, reader);
            }

            reader.Dispose();
            throw new InvalidDataException($"The index in {releaseDirectory} has {reader.Leaves.Count} segments, a release has one; build it again with voicehealth reindex.");
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    public PageInfo? FindPage(string path)
    {
        int page = NumberOf(path);
        return page < 0 ? null : Read(page).Info;
    }

    public ImmutableArray<Chunk> ReadChunks(string path)
    {
        int page = NumberOf(path);
        if (page < 0)
        {
            return [];
        }

        StoredPage stored = Read(page);
        var chunks = ImmutableArray.CreateBuilder<Chunk>(stored.ChunkCount);
        for (int i = 0; i < stored.ChunkCount; i++)
        {
            BytesRef? json = _reader.Document(stored.FirstChunk + i, ChunkFields).GetBinaryValue(ReleaseFields.Chunk);
            chunks.Add(StoredRecords.ReadChunk(SpanOf(json), i > 0 ? chunks[i - 1] : null));
        }

        return chunks.MoveToImmutable();
    }

    public ImmutableArray<VoiceSummary> ReadSummaries(string path)
    {
        int page = NumberOf(path);
        return page < 0
            ? []
            : [.. _reader.Document(page, SummaryFields).GetBinaryValues(ReleaseFields.Summary)
                .Select(json => StoredRecords.ReadSummary(SpanOf(json)))];
    }

    public VoiceSummary? ReadSummary(string path, HealthAspect aspect)
    {
        int page = NumberOf(path);
        if (page < 0)
        {
            return null;
        }

        foreach (BytesRef json in _reader.Document(page, SummaryFields).GetBinaryValues(ReleaseFields.Summary))
        {
            if (StoredRecords.ReadSummary(SpanOf(json), aspect) is { } summary && summary.IsOf(aspect))
            {
                return summary;
            }
        }

        return null;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private static ReadOnlySpan<byte> SpanOf(BytesRef? bytes) => bytes is null
        ? throw new InvalidDataException("A document of the index lacks its stored record; build the release again with voicehealth reindex.")
        : bytes.Bytes.AsSpan(bytes.Offset, bytes.Length);

    /// <summary>Page documents come first, in the order of their paths, which is the order of the field's terms too.</summary>
    private string[] ReadPaths()
    {
        var paths = new List<string>();
        TermsEnum? terms = PathTerms?.GetEnumerator();
        while (terms is not null && terms.MoveNext())
        {
            paths.Add(terms.Term.Utf8ToString());
        }

        return [.. paths];
    }

    private int NumberOf(string path)
    {
        TermsEnum? terms = Interlocked.Exchange(ref _idlePaths, null) ?? PathTerms?.GetEnumerator();
        if (terms is null || !terms.SeekExact(new BytesRef(path)))
        {
            return -1;
        }

        int page = terms.Docs(null, null).NextDoc();
        _idlePaths = terms;
        return page;
    }

    private StoredPage Read(int page) => _pages[page] ??= StoredPage.From(_reader.Document(page, InfoFields));

    private sealed record StoredPage(PageInfo Info, int FirstChunk, int ChunkCount)
    {
        public static StoredPage From(Document document) => new(
            StoredRecords.ReadPage(SpanOf(document.GetBinaryValue(ReleaseFields.Info))),
            document.GetField(ReleaseFields.FirstChunk)?.GetInt32Value() ?? 0,
            document.GetField(ReleaseFields.ChunkCount)?.GetInt32Value() ?? 0);
    }
}
