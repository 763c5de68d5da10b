using Lucene.Net.Analysis;
using Lucene.Net.Index.Inversion;
using Lucene.Net.Store;

namespace Lucene.Net.Index;

/// <summary>
/// Makes an index. Documents are added, written out as segments, merged when that is asked, and count for readers from the commit on.
/// One writer a directory; its methods may be called from several threads, one after another.
/// </summary>
public class IndexWriter : IDisposable
{
    public const string WRITE_LOCK_NAME = "write.lock";
    private readonly Lock _gate = new();
    private readonly Store.Directory _directory;
    private readonly IndexWriterConfig _config;
    private readonly IDisposable _lock;
    private readonly List<SegmentInfo> _segments = [];
    private readonly Dictionary<string, DocValuesType> _columnKinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _userData = new(StringComparer.Ordinal);
    private SegmentInfos _committed;
    private SegmentBuffer? _buffer;
    private int _counter;
    private bool _changed;
    private bool _closed;

    /// <exception cref="LockObtainFailedException">Another writer has the directory.</exception>
    /// <exception cref="IndexNotFoundException">The mode is APPEND, and there is no index.</exception>
    public IndexWriter(Store.Directory d, IndexWriterConfig conf)
    {
        ArgumentNullException.ThrowIfNull(d);
        ArgumentNullException.ThrowIfNull(conf);
        _directory = d;
        _config = conf;
        _lock = d.LockForWriting(WRITE_LOCK_NAME);
        try
        {
            _committed = ReadCommit();
        }
        catch
        {
            _lock.Dispose();
            throw;
        }

        _counter = _committed.Counter;
        _changed = conf.OpenMode == OpenMode.CREATE || _committed.Generation == 0;
        if (conf.OpenMode != OpenMode.CREATE)
        {
            _segments.AddRange(_committed.Segments);
        }
    }

    public virtual Store.Directory Directory => _directory;

    public virtual Analyzer Analyzer => _config.Analyzer;

    public virtual LiveIndexWriterConfig Config => _config;

    /// <summary>Documents in the index and waiting to be.</summary>
    public virtual int MaxDoc
    {
        get
        {
            lock (_gate)
            {
                return _segments.Sum(segment => segment.DocCount) + (_buffer?.DocCount ?? 0);
            }
        }
    }

    public virtual int NumDocs
    {
        get
        {
            lock (_gate)
            {
                return _segments.Sum(segment => segment.DocCount - segment.DelCount) + (_buffer?.DocCount ?? 0);
            }
        }
    }

    public virtual void AddDocument(IEnumerable<IIndexableField> doc) => AddDocument(doc, Analyzer);

    /// <summary>Adds a document, or throws and leaves the index without it. When the disk fails, the writer is rolled back and closed.</summary>
    /// <exception cref="ArgumentException">A field contradicts what was indexed before, a term is too long or its position too great.</exception>
    public virtual void AddDocument(IEnumerable<IIndexableField> doc, Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(doc);
        lock (_gate)
        {
            EnsureOpen();
            _buffer ??= new SegmentBuffer(_directory, NextName(), _config.Analyzer, _config.Similarity, _columnKinds);
            _buffer.Add(doc, analyzer);
            _changed = true;
            OrRollBack(_buffer.FinishDocument);
            if (_buffer.Memory > _config.RAMBufferSizeMB * 1024 * 1024)
            {
                FlushBuffer();
            }
        }
    }

    /// <summary>Kept with the commit, for whoever reads it.</summary>
    public virtual void SetCommitData(IDictionary<string, string> commitUserData)
    {
        ArgumentNullException.ThrowIfNull(commitUserData);
        lock (_gate)
        {
            _userData.Clear();
            foreach ((string key, string value) in commitUserData)
            {
                _userData[key] = value;
            }

            _changed = true;
        }
    }

    /// <summary>Merges all segments into one, when there are more than asked for.</summary>
    public virtual void ForceMerge(int maxNumSegments)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxNumSegments, 1);
        lock (_gate)
        {
            EnsureOpen();
            FlushBuffer();
            if (_segments.Count > maxNumSegments || _segments.Any(segment => segment.DelCount > 0))
            {
                SegmentInfo merged = new SegmentMerger(_directory, _segments).Merge(NextName());
                _segments.Clear();
                _segments.Add(merged);
                _changed = true;
            }
        }
    }

    /// <summary>Puts everything on the disk and makes it count. Killed at any time before it returns, the directory opens as before or after.</summary>
    public virtual void Commit()
    {
        lock (_gate)
        {
            EnsureOpen();
            FlushBuffer();
            if (_changed)
            {
                WriteCommit();
            }
        }
    }

    /// <summary>Closes without a commit: what was added since the last one is gone.</summary>
    public virtual void Rollback()
    {
        lock (_gate)
        {
            if (!_closed)
            {
                _closed = true;
                try
                {
                    _buffer?.Dispose();
                    DeleteUnused();
                }
                finally
                {
                    _lock.Dispose();
                }
            }
        }
    }

    /// <summary>Commits and closes.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
        {
            return;
        }

        lock (_gate)
        {
            if (_closed)
            {
                return;
            }

            try
            {
                Commit();
            }
            finally
            {
                _closed = true;
                _buffer?.Dispose();
                _lock.Dispose();
            }
        }
    }

    private SegmentInfos ReadCommit()
    {
        long generation = SegmentInfos.LastGeneration(_directory);
        if (generation < 0 && _config.OpenMode != OpenMode.APPEND)
        {
            return new SegmentInfos();
        }

        try
        {
            return SegmentInfos.ReadLast(_directory);
        }
        catch (CorruptIndexException) when (_config.OpenMode == OpenMode.CREATE)
        {
            return new SegmentInfos { Generation = generation, Counter = 1 << 20 };
        }
    }

    private void EnsureOpen() => ObjectDisposedException.ThrowIf(_closed, this);

    private string NextName() => "_" + IndexFileNames.ToBase36(_counter++);

    private void FlushBuffer()
    {
        if (_buffer is null)
        {
            return;
        }

        if (_buffer.DocCount > 0)
        {
            OrRollBack(() => _segments.Add(_buffer.Finish()));
        }

        _buffer.Dispose();
        _buffer = null;
    }

    /// <summary>A segment that could be written only in part must never count: closes the writer as of the last commit.</summary>
    private void OrRollBack(Action write)
    {
        try
        {
            write();
        }
        catch
        {
            Rollback();
            throw;
        }
    }

    private void WriteCommit()
    {
        _directory.Sync([.. _segments.SelectMany(segment => segment.Files)]);
        SegmentInfos infos = new()
        {
            Generation = _committed.Generation + 1,
            Version = _committed.Version + 1,
            Counter = _counter,
            Segments = [.. _segments],
            UserData = _userData,
        };
        infos.Write(_directory);
        _committed = infos;
        _changed = false;
        DeleteUnused();
    }

    /// <summary>
    /// Removes index files that the commit does not need, other commits first: one never stands without its files. A reader that has them open keeps what it has.
    /// </summary>
    private void DeleteUnused()
    {
        HashSet<string> needed = [.. _committed.Segments.SelectMany(FilesOf), SegmentInfos.FileName(_committed.Generation), IndexFileNames.SegmentsGen];
        IEnumerable<string> unused = _directory.ListAll().Where(name => IsIndexFile(name) && !needed.Contains(name));
        foreach (string name in unused.OrderBy(name => name.StartsWith('_')))
        {
            _directory.DeleteFile(name);
        }
    }

    private static IEnumerable<string> FilesOf(SegmentInfo segment) => segment.DelGen < 0
        ? segment.Files
        : segment.Files.Append(IndexFileNames.SegmentFileName(segment.Name, IndexFileNames.ToBase36(segment.DelGen), "del"));

    private static bool IsIndexFile(string name) =>
        name.StartsWith("pending_segments", StringComparison.Ordinal)
        || IndexFileNames.GenerationOf(name) >= 0
        || (name.StartsWith('_') && name.Contains('.', StringComparison.Ordinal));
}
