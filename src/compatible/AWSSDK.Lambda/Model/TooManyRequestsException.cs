using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>Too many requests were made; the client tries again by itself before it throws.</summary>
public class TooManyRequestsException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonLambdaException(message, innerException, errorType, errorCode, requestId, statusCode);
