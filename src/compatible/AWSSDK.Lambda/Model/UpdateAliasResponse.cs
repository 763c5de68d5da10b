using VoiceHealth.Compatible.LambdaApi;

namespace Amazon.Lambda.Model;

/// <summary>The alias after the change.</summary>
public class UpdateAliasResponse : AliasSettings;
