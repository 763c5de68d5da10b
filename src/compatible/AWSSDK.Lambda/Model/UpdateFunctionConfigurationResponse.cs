using VoiceHealth.Compatible.LambdaApi;

namespace Amazon.Lambda.Model;

/// <summary>A function's settings after the change, which may still be under way.</summary>
public class UpdateFunctionConfigurationResponse : FunctionSettings;
