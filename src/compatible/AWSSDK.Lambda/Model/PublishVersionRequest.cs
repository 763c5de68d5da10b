namespace Amazon.Lambda.Model;

/// <summary>Freezes a function's code and settings under a number. Where nothing has changed since the last version, that one is returned.</summary>
public class PublishVersionRequest : AmazonLambdaRequest
{
    /// <summary>The function's name or ARN.</summary>
    public string? FunctionName { get; set; }

    /// <summary>Where set, the call fails unless the code's hash is this.</summary>
    public string? CodeSha256 { get; set; }

    /// <summary>At most 256 characters.</summary>
    public string? Description { get; set; }

    /// <summary>Where set, the call fails with <see cref="PreconditionFailedException"/> unless this is still the current revision.</summary>
    public string? RevisionId { get; set; }
}
