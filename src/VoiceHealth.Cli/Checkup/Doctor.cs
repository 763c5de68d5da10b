using VoiceHealth.Cli.Commands;

namespace VoiceHealth.Cli.Checkup;

/// <summary>Looks at everything the program needs on this machine. Nothing is changed and no other machine is asked.</summary>
internal sealed class Doctor(CommandContext context, Func<string, string?> environment)
{
    /// <param name="release">The release to look at; null for the sample's.</param>
    /// <param name="port">The port that <c>serve</c> would take.</param>
    public IReadOnlyList<CheckResult> Examine(string? release, int port) =>
    [
        SdkCheck.Run(context.Product.Root),
        PortCheck.Run(port),
        .. EditorsFilesCheck.Run(context.Product),
        ReleaseCheck.Run(release ?? context.Product.SampleRelease, isSample: release is null, context.Time),
        .. EditorsChoicesCheck.Run(release ?? context.Product.SampleRelease, context.Product),
        .. SourcesCheck.Run(context.Product, environment),
        ClockCheck.Run(context.Time, release ?? context.Product.SampleRelease),
        DiskCheck.Run(context.Product.ContentIndex),
    ];
}
