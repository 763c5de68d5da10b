using Amazon.Lambda.Model;
using Amazon.Runtime;

namespace VoiceHealth.Cli.Publishing;

/// <summary>Tells apart what the service and the network can do to a request.</summary>
internal static class Failures
{
    /// <summary>Whether the same request may go well the next time: throttled, a fault of the service, or no answer at all.</summary>
    public static bool IsPassing(Exception problem, CancellationToken cancellationToken) => !cancellationToken.IsCancellationRequested && problem switch
    {
        TooManyRequestsException => true,
        AmazonServiceException refused => (int)refused.StatusCode is 0 or 429 or >= 500,
        _ => IsRemote(problem),
    };

    /// <summary>Whether the service or the way to it failed, and not this program.</summary>
    public static bool IsRemote(Exception problem) =>
        problem is AmazonServiceException or AmazonClientException or HttpRequestException or TimeoutException or OperationCanceledException or IOException;
}
