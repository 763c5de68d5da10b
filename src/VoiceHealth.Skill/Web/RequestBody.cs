using Microsoft.AspNetCore.Http;

namespace VoiceHealth.Skill.Web;

/// <summary>Reads a request's exact bytes, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>Null where there are more bytes than the limit.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        byte[] buffer = new byte[(int)(request.ContentLength ?? 8192) + 1];
        int length = 0;
        try
        {
            while (true)
            {
                int count = await request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                length += count;
                if (length > limit)
                {
                    return null;
                }

                if (count == 0)
                {
                    return buffer.AsMemory(0, length);
                }

                if (length == buffer.Length)
                {
                    Array.Resize(ref buffer, Math.Min(buffer.Length * 2, limit + 1));
                }
            }
        }
        catch (BadHttpRequestException)
        {
            // The server found the body too long before we did.
            return null;
        }
    }
}
