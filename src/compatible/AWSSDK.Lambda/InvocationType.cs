using Amazon.Runtime;

namespace Amazon.Lambda;

/// <summary>Whether to wait for a function's answer.</summary>
public class InvocationType(string value) : ConstantClass(value)
{
    public static readonly InvocationType DryRun = new("DryRun");

    public static readonly InvocationType Event = new("Event");

    public static readonly InvocationType RequestResponse = new("RequestResponse");

    public static implicit operator InvocationType(string value) => FindValue(value);

    public static InvocationType FindValue(string value) => FindValue<InvocationType>(value);
}
