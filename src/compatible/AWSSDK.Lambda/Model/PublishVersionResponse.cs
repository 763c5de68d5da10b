using VoiceHealth.Compatible.LambdaApi;

namespace Amazon.Lambda.Model;

/// <summary>The settings of the version that was published.</summary>
public class PublishVersionResponse : FunctionSettings;
