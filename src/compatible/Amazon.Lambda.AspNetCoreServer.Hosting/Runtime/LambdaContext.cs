using System.Globalization;
using Amazon.Lambda.Core;

namespace VoiceHealth.Compatible.Lambda;

/// <summary>An invocation's context from the headers of the Runtime API and the environment of the function.</summary>
internal sealed class LambdaContext : ILambdaContext
{
    private readonly DateTimeOffset _deadline;
    private readonly TimeProvider _time;

    public LambdaContext(string requestId, IReadOnlyDictionary<string, string> headers, TimeProvider? time = null)
    {
        AwsRequestId = requestId;
        TraceId = headers.GetValueOrDefault("Lambda-Runtime-Trace-Id", "");
        InvokedFunctionArn = headers.GetValueOrDefault("Lambda-Runtime-Invoked-Function-Arn", "");
        _time = time ?? TimeProvider.System;
        _deadline = long.TryParse(headers.GetValueOrDefault("Lambda-Runtime-Deadline-Ms"), CultureInfo.InvariantCulture, out long milliseconds)
            ? DateTimeOffset.UnixEpoch.AddMilliseconds(milliseconds)
            : DateTimeOffset.MaxValue;
    }

    public string AwsRequestId { get; }

    public string TraceId { get; }

    public string InvokedFunctionArn { get; }

    public string FunctionName => Read("AWS_LAMBDA_FUNCTION_NAME");

    public string FunctionVersion => Read("AWS_LAMBDA_FUNCTION_VERSION");

    public string LogGroupName => Read("AWS_LAMBDA_LOG_GROUP_NAME");

    public string LogStreamName => Read("AWS_LAMBDA_LOG_STREAM_NAME");

    public int MemoryLimitInMB =>
        int.TryParse(Read("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"), CultureInfo.InvariantCulture, out int megabytes) ? megabytes : 0;

    public ILambdaLogger Logger => new LambdaLog(AwsRequestId, _time);

    public TimeSpan RemainingTime
    {
        get
        {
            if (_deadline == DateTimeOffset.MaxValue)
            {
                return TimeSpan.MaxValue;
            }

            TimeSpan left = _deadline - _time.GetUtcNow();
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    private static string Read(string variable) => Environment.GetEnvironmentVariable(variable) ?? "";
}
