using Amazon.Runtime;

namespace Amazon.Lambda;

/// <summary>How the last change to a function went.</summary>
public class LastUpdateStatus(string value) : ConstantClass(value)
{
    public static readonly LastUpdateStatus Failed = new("Failed");

    public static readonly LastUpdateStatus InProgress = new("InProgress");

    public static readonly LastUpdateStatus Successful = new("Successful");

    public static implicit operator LastUpdateStatus(string value) => FindValue(value);

    public static LastUpdateStatus FindValue(string value) => FindValue<LastUpdateStatus>(value);
}
