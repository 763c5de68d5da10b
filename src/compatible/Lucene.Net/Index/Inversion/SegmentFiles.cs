using Lucene.Net.Codecs.Segments;

namespace Lucene.Net.Index.Inversion;

/// <summary>The files that a segment has, by what is in it.</summary>
internal sealed class SegmentFiles(Lucene.Net.Store.Directory directory, string segment, int docCount)
{
    /// <summary>Writes the .si, the last file of a segment.</summary>
    public SegmentInfo Describe(IReadOnlyCollection<FieldInfo> fields, string source)
    {
        SortedSet<string> files = new(StringComparer.Ordinal);
        Add(files, "", "fdt", "fdx", "fnm", "si");
        if (fields.Any(field => field.IsIndexed))
        {
            Add(files, SegmentBuffer.PostingsSuffix, "doc", "tim", "tip");
        }

        if (fields.Any(field => field.IsIndexed && field.HasPositions))
        {
            Add(files, SegmentBuffer.PostingsSuffix, "pos");
        }

        if (fields.Any(field => field.HasNorms))
        {
            Add(files, "", "nvd", "nvm");
        }

        if (fields.Any(field => field.HasDocValues))
        {
            Add(files, SegmentBuffer.ColumnsSuffix, "dvd", "dvm");
        }

        SegmentInfo info = new(segment, docCount)
        {
            Files = files,
            Diagnostics = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["source"] = source, ["lucene.version"] = "4.8.0" },
        };
        SegmentInfoFormat.Write(directory, info);
        return info;
    }

    private void Add(SortedSet<string> files, string suffix, params ReadOnlySpan<string> extensions)
    {
        foreach (string extension in extensions)
        {
            files.Add(IndexFileNames.SegmentFileName(segment, suffix, extension));
        }
    }
}
