using VoiceHealth.Cli.Errors;

namespace VoiceHealth.Cli.Publishing;

/// <summary>Which content to go back to.</summary>
internal static class RollbackTarget
{
    /// <summary>While a new version gets a share only, the one before is what the alias still stands for.</summary>
    /// <param name="layers">The newest first.</param>
    /// <param name="to">The first digits of the content's hash, or the layer's version; null for the one before what is live.</param>
    /// <exception cref="CommandException">There is no such content.</exception>
    public static PublishedLayer Choose(IReadOnlyList<PublishedLayer> layers, PublishState state, string? to)
    {
        PublishedLayer? chosen = to is null ? Before(layers, state) : Named(layers, to);
        return chosen ?? throw new CommandException(ExitCodes.Input, to is null
            ? "there is no earlier content to go back to; see voicehealth releases."
            : $"there is no content {to}; see voicehealth releases.");
    }

    private static PublishedLayer? Before(IReadOnlyList<PublishedLayer> layers, PublishState state)
    {
        PublishedLayer? live = layers.FirstOrDefault(layer => layer.Arn == state.LiveLayer);
        return state.CanaryVersion is not null
            ? live
            : layers.FirstOrDefault(layer => layer.Note is not null && live is not null && layer.Version < live.Version);
    }

    private static PublishedLayer? Named(IReadOnlyList<PublishedLayer> layers, string to) => layers.FirstOrDefault(layer =>
        layer.Note is not null && (layer.Note.ContentHash.StartsWith(to, StringComparison.OrdinalIgnoreCase) && to.Length >= 6 || layer.Version.ToString(System.Globalization.CultureInfo.InvariantCulture) == to));
}
