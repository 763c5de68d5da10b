using VoiceHealth.Compatible.LambdaApi;

namespace Amazon.Lambda.Model;

/// <summary>An alias.</summary>
public class GetAliasResponse : AliasSettings;
