using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace VoiceHealth.Skill.Web;

/// <summary>
/// Lets each address send so many requests a second, with twice as many at once, and refuses the rest before anything is read or
/// checked. Behind a proxy all requests have the proxy's address, so the rate has to suit the whole skill there.
/// </summary>
/// <param name="perSecond">At least 1.</param>
internal sealed class RequestRate(int perSecond, TimeProvider time)
{
    /// <summary>Addresses remembered at most; when there are more, all start anew.</summary>
    public const int MaxAddresses = 4096;

    private readonly ConcurrentDictionary<IPAddress, Bucket> _buckets = new();

    public Task Guard(HttpContext context, RequestDelegate next)
    {
        if (TryTake(context.Connection.RemoteIpAddress ?? IPAddress.None))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return Task.CompletedTask;
    }

    internal bool TryTake(IPAddress address)
    {
        if (_buckets.Count >= MaxAddresses)
        {
            _buckets.Clear();
        }

        return _buckets.GetOrAdd(address, _ => new Bucket(perSecond, time)).TryTake();
    }

    /// <summary>What an address has sent of late, and when that was known.</summary>
    private sealed class Bucket(int perSecond, TimeProvider time)
    {
        private readonly Lock _lock = new();
        private double _used;
        private long _seen = time.GetTimestamp();

        public bool TryTake()
        {
            lock (_lock)
            {
                long now = time.GetTimestamp();
                _used = Math.Max(0, _used - (time.GetElapsedTime(_seen, now).TotalSeconds * perSecond));
                _seen = now;
                bool fits = _used + 1 <= perSecond * 2;
                _used += fits ? 1 : 0;
                return fits;
            }
        }
    }
}
