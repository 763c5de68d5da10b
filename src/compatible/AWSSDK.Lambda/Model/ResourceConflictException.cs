using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>It exists already, or another change to it is under way.</summary>
public class ResourceConflictException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonLambdaException(message, innerException, errorType, errorCode, requestId, statusCode);
