using VoiceHealth.Compatible.LambdaApi;

namespace Amazon.Lambda.Model;

/// <summary>A function's settings.</summary>
public class GetFunctionConfigurationResponse : FunctionSettings;
