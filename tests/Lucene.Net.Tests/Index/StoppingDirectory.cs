using Lucene.Net.Store;

namespace Lucene.Net.Tests.Index;

/// <summary>A directory whose machine stops before a certain step. What was not synced by then is half lost.</summary>
internal sealed class StoppingDirectory(RAMDirectory before, int steps) : RAMDirectory
{
    private readonly HashSet<string> _safe = [.. before.ListAll()];
    private bool _filled;
    private int _left = steps;
    private bool _stopped;

    public override IndexOutput CreateOutput(string name, IOContext context)
    {
        Step();
        _safe.Remove(name);
        return base.CreateOutput(name, context);
    }

    public override void Sync(ICollection<string> names)
    {
        Step();
        _safe.UnionWith(names);
    }

    public override void DeleteFile(string name)
    {
        Step();
        base.DeleteFile(name);
    }

    public override string[] ListAll()
    {
        Fill();
        return base.ListAll();
    }

    /// <summary>What is on the disk when the machine starts again.</summary>
    public RAMDirectory Survivors()
    {
        RAMDirectory left = new();
        foreach (string name in base.ListAll())
        {
            byte[] bytes = BytesOf(name);
            left.Put(name, _stopped && !_safe.Contains(name) ? bytes[..(bytes.Length / 2)] : bytes);
        }

        return left;
    }

    internal override void Rename(string from, string to)
    {
        Step();
        if (_safe.Remove(from))
        {
            _safe.Add(to);
        }

        Put(to, BytesOf(from));
        base.DeleteFile(from);
    }

    private void Fill()
    {
        if (!_filled)
        {
            _filled = true;
            foreach (string name in before.ListAll())
            {
                Put(name, before.BytesOf(name));
            }
        }
    }

    private void Step()
    {
        Fill();
        if (_left-- == 0 || _stopped)
        {
            _stopped = true;
            throw new PowerCutException();
        }
    }
}
