using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>The version is gone, or was not there.</summary>
public class DeleteLayerVersionResponse : AmazonWebServiceResponse;
