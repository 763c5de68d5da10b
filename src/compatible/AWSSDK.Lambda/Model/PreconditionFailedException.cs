using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>The revision that was named is no longer the current one.</summary>
public class PreconditionFailedException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonLambdaException(message, innerException, errorType, errorCode, requestId, statusCode);
