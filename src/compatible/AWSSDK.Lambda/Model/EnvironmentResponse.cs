namespace Amazon.Lambda.Model;

/// <summary>A function's environment variables.</summary>
public class EnvironmentResponse
{
    public Dictionary<string, string>? Variables { get; set; }
}
