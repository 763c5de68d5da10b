using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation;
using VoiceHealth.Skill;

namespace VoiceHealth.Cli.Releases;

/// <summary>A content release opened for questions: the one that was named, or the sample site's, built when it is first needed.</summary>
internal sealed class OpenRelease : IDisposable
{
    private OpenRelease(string directory, SkillParts parts)
    {
        Directory = directory;
        Parts = parts;
    }

    public string Directory { get; }

    public SkillParts Parts { get; }

    public IAssistant Assistant => Parts.Assistant;

    /// <exception cref="CommandException">The directory is no content release that this program can read.</exception>
    public static async Task<OpenRelease> OpenAsync(string? directory, CommandContext context, CancellationToken cancellationToken)
    {
        string release = directory ?? await EnsureSampleAsync(context, cancellationToken).ConfigureAwait(false);
        if (!File.Exists(Path.Combine(release, ReleaseLayout.Manifest)))
        {
            throw new CommandException(ExitCodes.Input, $"{release} is no content release (it has no {ReleaseLayout.Manifest}). Build one: voicehealth reindex --source URL|FOLDER --out {release}");
        }

        try
        {
            return new OpenRelease(release, SkillComposition.OpenChecked(release, context.Time));
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            throw new CommandException(ExitCodes.Input, $"{release} cannot be read: {error.Message} Build it again with voicehealth reindex.", error);
        }
    }

    public void Dispose() => Parts.Dispose();

    private static async Task<string> EnsureSampleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        string release = context.Product.SampleRelease;
        if (!IsCurrent(release, context.Product))
        {
            context.Error.WriteLine("Building the sample release, once …");
            using OpenSource source = OpenSource.Open(new SourceRequest { Source = context.Product.SampleSite }, context);
            await ReleaseBuilder.BuildAsync(source, new ReleaseRequest(release, AcceptsLosses: true), context, cancellationToken).ConfigureAwait(false);
            LayTermsCheck.Run(release, context.Product)?.WriteSlips(context.Error);
        }

        return release;
    }

    /// <summary>Whether the release is newer than the sample site, the editors' files and this program.</summary>
    private static bool IsCurrent(string release, ProductFolder product)
    {
        string manifest = Path.Combine(release, ReleaseLayout.Manifest);
        if (!File.Exists(manifest))
        {
            return false;
        }

        DateTime built = File.GetLastWriteTimeUtc(manifest);
        IEnumerable<string> files = System.IO.Directory.EnumerateFiles(product.SampleSite, "*", SearchOption.AllDirectories)
            .Concat(product.EditorsFiles)
            .Concat(System.IO.Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll"));
        return files.All(file => File.GetLastWriteTimeUtc(file) <= built);
    }
}
