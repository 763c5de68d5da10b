using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Terms;

/// <summary>
/// Builds the terms index: a finite-state transducer from the prefix of each block of the dictionary to where the block is.
/// Keys come in order. Nodes are written children first, and each node's bytes backwards, as they are read.
/// An arc: flags, label, output and final output (VInt length and bytes), VLong target. A node with many arcs gives each the same size,
/// so that they can be searched by halves: 32, VInt arcs, VInt bytes an arc.
/// </summary>
internal sealed class TermsIndexWriter
{
    public const string Codec = "FST";
    public const int Version = 4;
    public const int FinalArc = 1;
    public const int LastArc = 2;
    public const int TargetNext = 4;
    public const int StopNode = 8;
    public const int HasOutput = 16;
    public const int HasFinalOutput = 32;
    public const int FixedArray = 32;
    private const int ShallowDepth = 3;
    private const int ShallowArcs = 5;
    private const int DeepArcs = 10;
    private const long NoArcs = -1;
    private readonly BufferOutput _bytes = new();
    private readonly BufferOutput _arc = new();
    private readonly List<Node> _path = [new Node()];
    private byte[] _last = [];
    private byte[] _emptyOutput = [];
    private long _lastNode;
    private long _nodeCount;
    private long _arcCount;

    public TermsIndexWriter() => _bytes.WriteByte(0);

    public void Add(byte[] key, byte[] output)
    {
        if (key.Length == 0)
        {
            _emptyOutput = output;
            return;
        }

        int shared = _last.AsSpan().CommonPrefixLength(key);
        FreezeBelow(shared);
        for (int depth = shared; depth < key.Length; depth++)
        {
            _path[depth].Arcs.Add(new Arc { Label = key[depth] });
            if (_path.Count == depth + 1)
            {
                _path.Add(new Node());
            }
        }

        _path[key.Length - 1].Arcs[^1].FinalOutput = output;
        _last = key;
    }

    public void Finish(DataOutput output)
    {
        FreezeBelow(0);
        long start = _path[0].Arcs.Count == 0 ? 0 : WriteNode(_path[0], 0);
        CodecUtil.WriteHeader(output, Codec, Version);
        output.WriteByte(0);
        output.WriteByte(1);
        BufferOutput empty = new();
        WriteOutput(empty, _emptyOutput);
        empty.Writable.Reverse();
        output.WriteVInt32(empty.Count);
        empty.WriteTo(output);
        output.WriteByte(0);
        output.WriteVInt64(start);
        output.WriteVInt64(_nodeCount);
        output.WriteVInt64(_arcCount);
        output.WriteVInt64(0);
        output.WriteVInt64(_bytes.Count);
        _bytes.WriteTo(output);
    }

    private static void WriteOutput(BufferOutput target, byte[] output)
    {
        target.WriteVInt32(output.Length);
        target.WriteBytes(output);
    }

    /// <summary>Writes the nodes of the last key that the next one does not share.</summary>
    private void FreezeBelow(int depth)
    {
        for (int at = _last.Length; at > depth; at--)
        {
            Node node = _path[at];
            Arc into = _path[at - 1].Arcs[^1];
            into.Target = node.Arcs.Count == 0 ? NoArcs : WriteNode(node, at);
            node.Arcs.Clear();
        }
    }

    private long WriteNode(Node node, int depth)
    {
        int start = _bytes.Count;
        bool fixedSize = node.Arcs.Count >= DeepArcs || (depth <= ShallowDepth && node.Arcs.Count >= ShallowArcs);
        if (fixedSize)
        {
            WriteFixedArcs(node);
        }
        else
        {
            foreach (Arc arc in node.Arcs)
            {
                EncodeArc(arc, arc == node.Arcs[^1], mayBeNext: true);
                _arc.WriteTo(_bytes);
            }
        }

        _bytes.Writable[start..].Reverse();
        _nodeCount++;
        _arcCount += node.Arcs.Count;
        return _lastNode = _bytes.Count - 1;
    }

    private void WriteFixedArcs(Node node)
    {
        int largest = 0;
        foreach (Arc arc in node.Arcs)
        {
            EncodeArc(arc, isLast: false, mayBeNext: false);
            largest = Math.Max(largest, _arc.Count);
        }

        _bytes.WriteByte(FixedArray);
        _bytes.WriteVInt32(node.Arcs.Count);
        _bytes.WriteVInt32(largest);
        foreach (Arc arc in node.Arcs)
        {
            EncodeArc(arc, arc == node.Arcs[^1], mayBeNext: false);
            _arc.WriteTo(_bytes);
            int padding = largest - _arc.Count;
            _bytes.Skip(padding);
            _bytes.Writable[^padding..].Clear();
        }
    }

    private void EncodeArc(Arc arc, bool isLast, bool mayBeNext)
    {
        int flags = isLast ? LastArc : 0;
        bool isNext = mayBeNext && arc.Target == _lastNode && arc.Target > 0;
        flags |= isNext ? TargetNext : 0;
        flags |= arc.Target == NoArcs ? StopNode : 0;
        flags |= arc.FinalOutput is not null ? FinalArc | HasFinalOutput : 0;
        _arc.Clear();
        _arc.WriteByte((byte)flags);
        _arc.WriteByte(arc.Label);
        if (arc.FinalOutput is not null)
        {
            WriteOutput(_arc, arc.FinalOutput);
        }

        if (arc.Target > 0 && !isNext)
        {
            _arc.WriteVInt64(arc.Target);
        }
    }

    private sealed class Node
    {
        public List<Arc> Arcs { get; } = [];
    }

    private sealed class Arc
    {
        public byte Label { get; init; }

        public byte[]? FinalOutput { get; set; }

        public long Target { get; set; }
    }
}
