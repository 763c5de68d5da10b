using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace VoiceHealth.Compatible.LambdaApi;

/// <summary>One operation: how its request is written and its answer read.</summary>
internal sealed class LambdaCall<TRequest, TResponse>(Func<TRequest, IRequest> write, Func<JsonUnmarshallerContext, TResponse> read)
    where TRequest : AmazonWebServiceRequest
    where TResponse : AmazonWebServiceResponse
{
    public InvokeOptions Options { get; } = new()
    {
        RequestMarshaller = new Writer(write),
        ResponseUnmarshaller = new LambdaAnswerReader(context => read(context)),
    };

    private sealed class Writer(Func<TRequest, IRequest> write) : IMarshaller<IRequest, AmazonWebServiceRequest>
    {
        public IRequest Marshall(AmazonWebServiceRequest input) => write((TRequest)input);
    }
}
