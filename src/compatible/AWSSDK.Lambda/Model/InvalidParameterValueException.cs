using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>The service does not take a value that was sent.</summary>
public class InvalidParameterValueException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonLambdaException(message, innerException, errorType, errorCode, requestId, statusCode);
