namespace Amazon.Lambda.Model;

/// <summary>Changes an alias. What is not set stays as it is.</summary>
public class UpdateAliasRequest : AmazonLambdaRequest
{
    /// <summary>The function's name or ARN.</summary>
    public string? FunctionName { get; set; }

    public string? Name { get; set; }

    /// <summary>The version that the alias stands for.</summary>
    public string? FunctionVersion { get; set; }

    public string? Description { get; set; }

    /// <summary>Which share of invocations goes to another version.</summary>
    public AliasRoutingConfiguration? RoutingConfig { get; set; }

    /// <summary>Where set, the call fails with <see cref="PreconditionFailedException"/> unless this is still the current revision.</summary>
    public string? RevisionId { get; set; }
}
