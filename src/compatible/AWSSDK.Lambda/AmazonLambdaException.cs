using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda;

/// <summary>The service refused a request; its code is in <see cref="AmazonServiceException.ErrorCode"/>.</summary>
public class AmazonLambdaException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonServiceException(message, innerException, errorType, errorCode, requestId, statusCode);
