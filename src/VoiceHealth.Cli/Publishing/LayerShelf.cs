using Amazon.Lambda.Model;
using VoiceHealth.Cli.Errors;

namespace VoiceHealth.Cli.Publishing;

/// <summary>The versions of the layer that holds the content.</summary>
internal sealed class LayerShelf(LambdaService service, string layer, Patience patience)
{
    private const int Attempts = 5;

    /// <summary>The newest first; none where the layer does not exist yet.</summary>
    public async Task<IReadOnlyList<PublishedLayer>> ListAsync(CancellationToken cancellationToken)
    {
        var found = new List<PublishedLayer>();
        var request = new ListLayerVersionsRequest { LayerName = layer };
        do
        {
            ListLayerVersionsResponse page = await ListPageAsync(request, cancellationToken).ConfigureAwait(false);
            found.AddRange((page.LayerVersions ?? []).Select(PublishedLayer.Of));
            request.Marker = page.NextMarker;
        }
        while (!string.IsNullOrEmpty(request.Marker));

        return [.. found.OrderByDescending(version => version.Version)];
    }

    public async Task<PublishedLayer?> FindAsync(string contentHash, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken).ConfigureAwait(false)).FirstOrDefault(version => version.Note?.ContentHash == contentHash);

    /// <summary>
    /// Makes a version for content that has none yet. After a failure it first looks whether the version was made all the same.
    /// </summary>
    public async Task<PublishedLayer> PublishAsync(LayerNote note, byte[] archive, CancellationToken cancellationToken)
    {
        Exception? last = null;
        int attempts = 0;
        PublishedLayer? made = await (patience with { Pauses = Attempts - 1 }).UntilAsync(
            async () =>
            {
                PublishedLayer? earlier = attempts++ == 0 ? null : await FindAsync(note.ContentHash, cancellationToken).ConfigureAwait(false);
                try
                {
                    return earlier ?? await PublishOnceAsync(note, archive, cancellationToken).ConfigureAwait(false);
                }
                catch (Exception problem) when (Failures.IsPassing(problem, cancellationToken))
                {
                    last = problem;
                    return null;
                }
            },
            cancellationToken).ConfigureAwait(false);
        return made ?? throw new CommandException(ExitCodes.Service, $"the layer version could not be made after {Attempts} attempts: {last?.Message}", last);
    }

    /// <summary>Deletes all but the newest versions and those in use.</summary>
    /// <returns>How many were deleted.</returns>
    public async Task<int> PruneAsync(int keep, IReadOnlyCollection<string> inUse, CancellationToken cancellationToken)
    {
        IReadOnlyList<PublishedLayer> versions = await ListAsync(cancellationToken).ConfigureAwait(false);
        PublishedLayer[] old = [.. versions.Where(version => version.Note is not null).Skip(keep).Where(version => !inUse.Contains(version.Arn))];
        foreach (PublishedLayer version in old)
        {
            await service.Retrying.DeleteLayerVersionAsync(new DeleteLayerVersionRequest { LayerName = layer, VersionNumber = version.Version }, cancellationToken).ConfigureAwait(false);
        }

        return old.Length;
    }

    private async Task<ListLayerVersionsResponse> ListPageAsync(ListLayerVersionsRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await service.Retrying.ListLayerVersionsAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (ResourceNotFoundException)
        {
            return new ListLayerVersionsResponse();
        }
    }

    private async Task<PublishedLayer> PublishOnceAsync(LayerNote note, byte[] archive, CancellationToken cancellationToken)
    {
        PublishLayerVersionResponse made = await service.Once.PublishLayerVersionAsync(
            new PublishLayerVersionRequest
            {
                LayerName = layer,
                Description = note.ToString(),
                Content = new LayerVersionContentInput { ZipFile = new MemoryStream(archive) },
            },
            cancellationToken).ConfigureAwait(false);
        return new PublishedLayer(made.Version ?? 0, made.LayerVersionArn!, note);
    }
}
