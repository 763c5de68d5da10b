namespace Amazon.Lambda.Core;

/// <summary>Writes to the function's log group.</summary>
public interface ILambdaLogger
{
    void Log(string message);

    void LogLine(string message);

    void LogInformation(string message) => Log(message);

    void LogWarning(string message) => Log(message);

    void LogError(string message) => Log(message);
}
