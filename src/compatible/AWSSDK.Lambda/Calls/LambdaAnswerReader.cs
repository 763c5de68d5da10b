using System.Net;
using Amazon.Lambda;
using Amazon.Lambda.Model;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Amazon.Runtime.Internal.Util;

namespace VoiceHealth.Compatible.LambdaApi;

/// <summary>Reads an answer with the operation's own reader, and an error into the exception of its code.</summary>
internal sealed class LambdaAnswerReader(Func<JsonUnmarshallerContext, AmazonWebServiceResponse> read) : JsonResponseUnmarshaller
{
    private const int BufferBytes = 4096;

    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input) => read(input);

    public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        var reader = new StreamingUtf8JsonReader(input.Stream, BufferBytes, input.JsonMaxDepth);
        ErrorResponse error = JsonErrorResponseUnmarshaller.GetInstance().Unmarshall(input, ref reader);
        return error.Code switch
        {
            nameof(ResourceNotFoundException) => new ResourceNotFoundException(error.Message, innerException, error.Type, error.Code, error.RequestId, statusCode),
            nameof(ResourceConflictException) => new ResourceConflictException(error.Message, innerException, error.Type, error.Code, error.RequestId, statusCode),
            nameof(PreconditionFailedException) => new PreconditionFailedException(error.Message, innerException, error.Type, error.Code, error.RequestId, statusCode),
            nameof(TooManyRequestsException) => new TooManyRequestsException(error.Message, innerException, error.Type, error.Code, error.RequestId, statusCode),
            nameof(ServiceException) => new ServiceException(error.Message, innerException, error.Type, error.Code, error.RequestId, statusCode),
            nameof(InvalidParameterValueException) => new InvalidParameterValueException(error.Message, innerException, error.Type, error.Code, error.RequestId, statusCode),
            _ => new AmazonLambdaException(error.Message, innerException, error.Type, error.Code, error.RequestId, statusCode),
        };
    }
}
