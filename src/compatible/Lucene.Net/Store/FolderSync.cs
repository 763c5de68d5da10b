using System.Runtime.InteropServices;

namespace Lucene.Net.Store;

/// <summary>.NET cannot open a folder to flush it; libc can.</summary>
internal static partial class FolderSync
{
    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    internal static partial int Fsync(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    internal static partial int Close(int handle);
}
