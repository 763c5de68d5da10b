namespace Lucene.Net.Store;

/// <summary>What a file is opened for. A hint only; nothing here acts on it.</summary>
public class IOContext
{
    public static readonly IOContext DEFAULT = new();
    public static readonly IOContext READ = new();
    public static readonly IOContext READ_ONCE = new();
}
