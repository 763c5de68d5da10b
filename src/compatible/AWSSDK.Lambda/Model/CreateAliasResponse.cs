using VoiceHealth.Compatible.LambdaApi;

namespace Amazon.Lambda.Model;

/// <summary>The new alias.</summary>
public class CreateAliasResponse : AliasSettings;
