using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>The service had an internal fault.</summary>
public class ServiceException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonLambdaException(message, innerException, errorType, errorCode, requestId, statusCode);
