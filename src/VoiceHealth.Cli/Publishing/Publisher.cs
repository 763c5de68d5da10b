using Amazon.Lambda.Model;
using VoiceHealth.Cli.Errors;

namespace VoiceHealth.Cli.Publishing;

/// <summary>
/// Takes content live: layer version → function version → smoke questions → alias. What has been done is read from the service itself each time, so a
/// run that was stopped at any step is gone on with by running it again, and content that is live already is left alone. The alias moves last:
/// until then patients reach what they reached before.
/// </summary>
internal sealed class Publisher(LambdaService service, PublishOptions options, Patience patience, Action<string> log)
{
    private readonly LayerShelf _shelf = new(service, options.Layer, patience);
    private readonly LiveFunction _function = new(service, options.Function, options.Alias, patience);
    private readonly SmokeTest _smoke = new(service, options.Function, patience.Time);

    /// <summary>Publishes a release that has passed its gate and been signed off.</summary>
    /// <exception cref="CommandException">A step failed; the message says which, where the alias is, and how to go on.</exception>
    public Task PublishAsync(CheckedRelease release, SignOff signOff, CancellationToken cancellationToken) => GuardAsync(
        async () =>
        {
            var note = LayerNote.Of(release, signOff);
            PublishedLayer layer = await ObtainLayerAsync(release, signOff, note, cancellationToken).ConfigureAwait(false);
            await SwitchAsync(layer, release.Questions, options.Canary, cancellationToken).ConfigureAwait(false);
            await PruneAsync(cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    /// <summary>Takes earlier content live again, with the code that is live now.</summary>
    /// <param name="to">The first digits of the content's hash, or the layer's version; null for the one before what is live.</param>
    public Task RollBackAsync(string? to, IReadOnlyList<SmokeQuestion> questions, CancellationToken cancellationToken) => GuardAsync(
        async () =>
        {
            PublishState state = await ReadStateAsync(cancellationToken).ConfigureAwait(false);
            IReadOnlyList<PublishedLayer> layers = await _shelf.ListAsync(cancellationToken).ConfigureAwait(false);
            PublishedLayer target = RollbackTarget.Choose(layers, state, to);
            log($"going back to content {target.Note!.ContentHash[..12]}, layer version {target.Version}, signed off by {target.Note.By}");
            await SwitchAsync(target, questions, null, cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    /// <summary>All content that is still there, the newest first, and what is live.</summary>
    public async Task<(PublishState State, IReadOnlyList<PublishedLayer> Layers)> ListAsync(CancellationToken cancellationToken)
    {
        PublishState? state = null;
        IReadOnlyList<PublishedLayer> layers = [];
        await GuardAsync(
            async () =>
            {
                state = await ReadStateAsync(cancellationToken).ConfigureAwait(false);
                layers = await _shelf.ListAsync(cancellationToken).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
        return (state!, layers);
    }

    private async Task<PublishState> ReadStateAsync(CancellationToken cancellationToken)
    {
        string? unpublished = OurLayer(await _function.ReadUnpublishedAsync(cancellationToken).ConfigureAwait(false));
        GetAliasResponse? alias = await _function.ReadAliasAsync(cancellationToken).ConfigureAwait(false);
        string? canary = alias?.RoutingConfig?.AdditionalVersionWeights?.Keys.FirstOrDefault();
        return new PublishState(
            alias,
            canary,
            alias is null ? null : OurLayer(await _function.ReadAsync(alias.FunctionVersion, cancellationToken).ConfigureAwait(false)),
            canary is null ? null : OurLayer(await _function.ReadAsync(canary, cancellationToken).ConfigureAwait(false)),
            unpublished);
    }

    private string? OurLayer(GetFunctionConfigurationResponse? version) =>
        version?.Layers?.Select(layer => layer.Arn!).FirstOrDefault(arn => arn.Contains($":layer:{options.Layer}:", StringComparison.Ordinal));

    private async Task<PublishedLayer> ObtainLayerAsync(CheckedRelease release, SignOff signOff, LayerNote note, CancellationToken cancellationToken)
    {
        if (await _shelf.FindAsync(note.ContentHash, cancellationToken).ConfigureAwait(false) is { } earlier)
        {
            log($"layer version {earlier.Version} of {options.Layer} holds this content already");
            return earlier;
        }

        byte[] archive = LayerArchive.Pack(release.Directory, signOff);
        PublishedLayer made = await _shelf.PublishAsync(note, archive, cancellationToken).ConfigureAwait(false);
        log($"made layer version {made.Version} of {options.Layer}, {archive.Length / 1048576.0:0.0} MB");
        return made;
    }

    private async Task SwitchAsync(PublishedLayer layer, IReadOnlyList<SmokeQuestion> questions, int? canary, CancellationToken cancellationToken)
    {
        PublishState state = await ReadStateAsync(cancellationToken).ConfigureAwait(false);
        if (state.LiveLayer == layer.Arn && state.CanaryVersion is null && state.UnpublishedLayer == layer.Arn)
        {
            log($"nothing to do: the alias {options.Alias} is on version {state.Alias!.FunctionVersion}, which has this content");
            return;
        }

        await CheckCodeAsync(state, cancellationToken).ConfigureAwait(false);
        await _function.UseLayerAsync(layer.Arn, cancellationToken).ConfigureAwait(false);
        log($"{options.Function} has layer version {layer.Version}");
        string version = await ObtainVersionAsync(state, layer, cancellationToken).ConfigureAwait(false);
        GetFunctionConfigurationResponse ready = await _function.WaitAsync(version, cancellationToken).ConfigureAwait(false);
        log($"version {version} of {options.Function} is ready");
        await AskAsync(ready, questions, state, cancellationToken).ConfigureAwait(false);
        log($"version {version} answers {questions.Count} smoke questions");
        await _function.MoveAliasAsync(version, canary, cancellationToken).ConfigureAwait(false);
        log(canary is { } percent && state.Alias is not null && state.LiveLayer != layer.Arn
            ? $"version {version} gets {percent} % of the alias {options.Alias}; publish again without --canary to give it all, or rollback"
            : $"the alias {options.Alias} is on version {version}");
    }

    /// <summary>A deployment of code publishes the layers that the function has, so content that answers wrongly must not stay there.</summary>
    private async Task AskAsync(GetFunctionConfigurationResponse version, IReadOnlyList<SmokeQuestion> questions, PublishState state, CancellationToken cancellationToken)
    {
        try
        {
            await _smoke.RunAsync(version, questions, cancellationToken).ConfigureAwait(false);
        }
        catch (CommandException) when (state.LiveLayer is not null)
        {
            await _function.UseLayerAsync(state.LiveLayer, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A version with this content may be live already, whole or in part.</summary>
    private async Task<string> ObtainVersionAsync(PublishState state, PublishedLayer layer, CancellationToken cancellationToken) =>
        state.CanaryLayer == layer.Arn ? state.CanaryVersion!
        : state.LiveLayer == layer.Arn ? state.Alias!.FunctionVersion!
        : await _function.PublishVersionAsync(state.Alias?.FunctionVersion, layer.Note!, cancellationToken).ConfigureAwait(false);

    /// <summary>Content and code go live each by itself: code that nobody has taken live must not slip in with content.</summary>
    private async Task CheckCodeAsync(PublishState state, CancellationToken cancellationToken)
    {
        if (state.Alias is null)
        {
            return;
        }

        GetFunctionConfigurationResponse? live = await _function.ReadAsync(state.Alias.FunctionVersion, cancellationToken).ConfigureAwait(false);
        GetFunctionConfigurationResponse latest = await _function.WaitAsync(null, cancellationToken).ConfigureAwait(false);
        if (live?.CodeSha256 != latest.CodeSha256)
        {
            throw new CommandException(ExitCodes.Failed, $"{options.Function} holds code that is not live, and a new version would take it live too. Deploy the code first (sam deploy).");
        }
    }

    private async Task PruneAsync(CancellationToken cancellationToken)
    {
        PublishState state = await ReadStateAsync(cancellationToken).ConfigureAwait(false);
        string[] inUse = [.. new[] { state.LiveLayer, state.CanaryLayer, state.UnpublishedLayer }.OfType<string>()];
        int deleted = await _shelf.PruneAsync(options.Keep, inUse, cancellationToken).ConfigureAwait(false);
        log(deleted == 0 ? $"kept all layer versions of {options.Layer}" : $"deleted {deleted} old layer versions of {options.Layer}, kept {options.Keep}");
    }

    /// <summary>Says of every failure where the alias is and how to go on.</summary>
    private async Task GuardAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested && (problem is CommandException || Failures.IsRemote(problem)))
        {
            int exitCode = (problem as CommandException)?.ExitCode ?? ExitCodes.Service;
            string where = await DescribeAliasAsync(cancellationToken).ConfigureAwait(false);
            throw new CommandException(exitCode, $"{problem.Message.TrimEnd('.')}. {where} The same command goes on from here.", problem);
        }
    }

    private async Task<string> DescribeAliasAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await ReadStateAsync(cancellationToken).ConfigureAwait(false)).Describe(options.Alias);
        }
        catch (Exception problem) when (problem is CommandException || Failures.IsRemote(problem))
        {
            return $"Where the alias {options.Alias} is could not be read; this program moves it last.";
        }
    }
}
