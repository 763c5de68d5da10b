using VoiceHealth.Cli.Commands;

return await RootCommandFactory.RunAsync(args, TimeProvider.System).ConfigureAwait(false);
