using VoiceHealth.Compatible.LambdaApi;

namespace Amazon.Lambda.Model;

/// <summary>The settings of a function's version in a list.</summary>
public class FunctionConfiguration : FunctionSettings;
