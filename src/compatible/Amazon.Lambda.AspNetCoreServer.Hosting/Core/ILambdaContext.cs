namespace Amazon.Lambda.Core;

/// <summary>What the Lambda service says of one invocation.</summary>
public interface ILambdaContext
{
    string AwsRequestId { get; }

    string FunctionName { get; }

    string FunctionVersion { get; }

    string InvokedFunctionArn { get; }

    ILambdaLogger Logger { get; }

    string LogGroupName { get; }

    string LogStreamName { get; }

    /// <summary>In megabytes.</summary>
    int MemoryLimitInMB { get; }

    /// <summary>How long until the service gives the invocation up.</summary>
    TimeSpan RemainingTime { get; }

    /// <summary>The X-Ray trace header; empty where tracing is off.</summary>
    string TraceId { get; }
}
