namespace Amazon.Lambda.Model;

/// <summary>Which share of an alias's invocations goes to another version.</summary>
public class AliasRoutingConfiguration
{
    /// <summary>Version to share, from 0 to 1. An empty one ends the sharing.</summary>
    public Dictionary<string, double>? AdditionalVersionWeights { get; set; }
}
