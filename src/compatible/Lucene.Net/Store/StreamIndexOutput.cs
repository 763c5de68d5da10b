namespace Lucene.Net.Store;

/// <summary>An <see cref="IndexOutput"/> onto a stream, which it owns, through one buffer.</summary>
internal sealed class StreamIndexOutput(Stream stream) : IndexOutput
{
    private readonly byte[] _buffer = new byte[1 << 15];
    private int _filled;
    private long _flushed;
    private uint _crc;
    private bool _disposed;

    public override long Position => _flushed + _filled;

    public override long Checksum
    {
        get
        {
            Flush();
            return _crc;
        }
    }

    public override void WriteByte(byte b)
    {
        if (_filled == _buffer.Length)
        {
            Flush();
        }

        _buffer[_filled++] = b;
    }

    public override void WriteBytes(ReadOnlySpan<byte> source)
    {
        while (source.Length > 0)
        {
            if (_filled == _buffer.Length)
            {
                Flush();
            }

            int taken = Math.Min(source.Length, _buffer.Length - _filled);
            source[..taken].CopyTo(_buffer.AsSpan(_filled));
            _filled += taken;
            source = source[taken..];
        }
    }

    public override void Flush()
    {
        ReadOnlySpan<byte> pending = _buffer.AsSpan(0, _filled);
        _crc = Crc32.Append(_crc, pending);
        stream.Write(pending);
        _flushed += _filled;
        _filled = 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            try
            {
                Flush();
            }
            finally
            {
                stream.Dispose();
            }
        }
    }
}
