using Amazon.Lambda;
using Amazon.Lambda.Model;
using VoiceHealth.Cli.Errors;

namespace VoiceHealth.Cli.Publishing;

/// <summary>The function, its versions and the alias that patients reach.</summary>
internal sealed class LiveFunction(LambdaService service, string function, string alias, Patience patience)
{
    private const string Unpublished = "$LATEST";

    /// <summary>The settings of a version; of the unpublished one where none is named.</summary>
    public async Task<GetFunctionConfigurationResponse?> ReadAsync(string? version, CancellationToken cancellationToken)
    {
        try
        {
            return await service.Retrying.GetFunctionConfigurationAsync(new GetFunctionConfigurationRequest { FunctionName = function, Qualifier = version }, cancellationToken).ConfigureAwait(false);
        }
        catch (ResourceNotFoundException)
        {
            return null;
        }
    }

    public async Task<GetFunctionConfigurationResponse> ReadUnpublishedAsync(CancellationToken cancellationToken) =>
        await ReadAsync(null, cancellationToken).ConfigureAwait(false)
        ?? throw new CommandException(ExitCodes.Input, $"there is no function {function} in this account and region; see the output SkillFunctionName of the stack.");

    public async Task<GetAliasResponse?> ReadAliasAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await service.Retrying.GetAliasAsync(new GetAliasRequest { FunctionName = function, Name = alias }, cancellationToken).ConfigureAwait(false);
        }
        catch (ResourceNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Gives the unpublished version a version of the content's layer in the place of an earlier one. Other layers stay.</summary>
    public async Task UseLayerAsync(string arn, CancellationToken cancellationToken)
    {
        string layer = LayerOf(arn);
        _ = await patience.UntilAsync<object>(
            async () =>
            {
                GetFunctionConfigurationResponse now = await WaitAsync(null, cancellationToken).ConfigureAwait(false);
                List<string> layers = [.. (now.Layers ?? []).Select(entry => entry.Arn!)];
                return layers.Contains(arn) || await TryAsync(() => SetLayersAsync(now, [.. layers.Where(entry => LayerOf(entry) != layer), arn], cancellationToken)).ConfigureAwait(false) ? this : null;
            },
            cancellationToken).ConfigureAwait(false) ?? throw new CommandException(ExitCodes.Service, $"{function} was being changed by somebody else all the while.");
        await WaitAsync(null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits until a version's last change is done and it can be invoked.</summary>
    /// <exception cref="CommandException">The change failed, or it takes too long.</exception>
    public async Task<GetFunctionConfigurationResponse> WaitAsync(string? version, CancellationToken cancellationToken)
    {
        GetFunctionConfigurationResponse? ready = await patience.UntilAsync(
            async () =>
            {
                GetFunctionConfigurationResponse now = await ReadAsync(version, cancellationToken).ConfigureAwait(false)
                    ?? throw new CommandException(ExitCodes.Input, $"there is no {(version is null ? "" : $"version {version} of ")}function {function}.");
                string? failure = now.State == State.Failed ? now.StateReason ?? "no reason given" : now.LastUpdateStatus == LastUpdateStatus.Failed ? now.LastUpdateStatusReason ?? "no reason given" : null;
                return failure is not null
                    ? throw new CommandException(ExitCodes.Service, $"version {version ?? Unpublished} of {function} cannot be used: {failure}.")
                    : now.State == State.Pending || now.LastUpdateStatus == LastUpdateStatus.InProgress ? null : now;
            },
            cancellationToken).ConfigureAwait(false);
        return ready ?? throw new CommandException(ExitCodes.Service, $"version {version ?? Unpublished} of {function} is still not ready.");
    }

    /// <summary>Freezes the unpublished version under a number, unless a stopped run has done so already.</summary>
    /// <param name="live">The version that the alias stands for; null where there is no alias.</param>
    public async Task<string> PublishVersionAsync(string? live, LayerNote note, CancellationToken cancellationToken)
    {
        GetFunctionConfigurationResponse latest = await WaitAsync(null, cancellationToken).ConfigureAwait(false);
        if (await FindVersionAsync(latest, live, cancellationToken).ConfigureAwait(false) is { } earlier)
        {
            return earlier;
        }

        PublishVersionResponse? made = null;
        _ = await patience.UntilAsync<object>(
            async () => await TryAsync(async () => made = await service.Retrying.PublishVersionAsync(
                new PublishVersionRequest { FunctionName = function, CodeSha256 = latest.CodeSha256, Description = $"content {note.ContentHash[..12]}, signed off by {note.By}" },
                cancellationToken).ConfigureAwait(false)).ConfigureAwait(false) ? this : null,
            cancellationToken).ConfigureAwait(false) ?? throw new CommandException(ExitCodes.Service, $"{function} was being changed by somebody else all the while.");
        return made!.Version!;
    }

    /// <summary>Lets the alias stand for a version, whole or for a share of the invocations.</summary>
    public async Task MoveAliasAsync(string version, int? canary, CancellationToken cancellationToken)
    {
        GetAliasResponse? now = await ReadAliasAsync(cancellationToken).ConfigureAwait(false);
        if (now is null)
        {
            await CreateAliasAsync(version, cancellationToken).ConfigureAwait(false);
            return;
        }

        bool share = canary is not null && now.FunctionVersion != version;
        Dictionary<string, double> weights = share ? new() { [version] = canary!.Value / 100.0 } : [];
        try
        {
            await service.Retrying.UpdateAliasAsync(
                new UpdateAliasRequest
                {
                    FunctionName = function,
                    Name = alias,
                    FunctionVersion = share ? now.FunctionVersion : version,
                    RoutingConfig = new AliasRoutingConfiguration { AdditionalVersionWeights = weights },
                    RevisionId = now.RevisionId,
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (PreconditionFailedException)
        {
            await CheckMovedAsync(version, share, cancellationToken).ConfigureAwait(false);
        }
    }

    private static string LayerOf(string arn) => arn[..Math.Max(0, arn.LastIndexOf(':'))];

    private static bool SameCodeAndSettings(GetFunctionConfigurationResponse one, GetFunctionConfigurationResponse other) =>
        one.CodeSha256 == other.CodeSha256
        && (one.Layers ?? []).Select(layer => layer.Arn).SequenceEqual((other.Layers ?? []).Select(layer => layer.Arn))
        && (one.Environment?.Variables ?? []).ToHashSet().SetEquals(other.Environment?.Variables ?? []);

    /// <summary>False where another change is under way, or the revision that was read is no longer the current one.</summary>
    private static async Task<bool> TryAsync(Func<Task> change)
    {
        try
        {
            await change().ConfigureAwait(false);
            return true;
        }
        catch (Exception problem) when (problem is ResourceConflictException or PreconditionFailedException)
        {
            return false;
        }
    }

    private Task SetLayersAsync(GetFunctionConfigurationResponse now, List<string> layers, CancellationToken cancellationToken) =>
        service.Retrying.UpdateFunctionConfigurationAsync(new UpdateFunctionConfigurationRequest { FunctionName = function, Layers = layers, RevisionId = now.RevisionId }, cancellationToken);

    /// <summary>Versions are numbered from one, so those after the live one are the ones that a stopped run may have left.</summary>
    private async Task<string?> FindVersionAsync(GetFunctionConfigurationResponse latest, string? live, CancellationToken cancellationToken)
    {
        int number = int.TryParse(live, System.Globalization.CultureInfo.InvariantCulture, out int current) ? current : 0;
        string? found = null;
        while (await ReadAsync((++number).ToString(System.Globalization.CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false) is { } version)
        {
            found = SameCodeAndSettings(version, latest) ? version.Version : null;
        }

        return found;
    }

    private async Task CreateAliasAsync(string version, CancellationToken cancellationToken)
    {
        try
        {
            await service.Retrying.CreateAliasAsync(new CreateAliasRequest { FunctionName = function, Name = alias, FunctionVersion = version }, cancellationToken).ConfigureAwait(false);
        }
        catch (ResourceConflictException)
        {
            await CheckMovedAsync(version, share: false, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The service refuses the second of two equal requests, which is what a lost reply looks like.</summary>
    private async Task CheckMovedAsync(string version, bool share, CancellationToken cancellationToken)
    {
        GetAliasResponse? now = await ReadAliasAsync(cancellationToken).ConfigureAwait(false);
        bool moved = share ? now?.RoutingConfig?.AdditionalVersionWeights?.ContainsKey(version) == true : now?.FunctionVersion == version;
        if (!moved)
        {
            throw new CommandException(ExitCodes.Service, $"the alias {alias} was moved by somebody else meanwhile, to version {now?.FunctionVersion}.");
        }
    }
}
