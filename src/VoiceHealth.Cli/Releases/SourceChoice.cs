using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Ingestion.Sources;

namespace VoiceHealth.Cli.Releases;

/// <summary>The source that a request means: the one that it names, or the first of the settings that can be read.</summary>
/// <param name="Key">The API's key; null where there is none.</param>
internal sealed record SourceChoice(SourceSetting Setting, SourceSettings Settings, ApiKey? Key)
{
    private static readonly SourceSettings NoSettings = new(null, SourceSettings.NormalMostLostPercent, [], []);

    /// <exception cref="CommandException">The settings have mistakes, or there is no such source.</exception>
    public static SourceChoice Make(SourceRequest request, CommandContext context)
    {
        string file = Path.GetFullPath(request.Settings ?? context.Product.SourceSettings);
        SourceSettings settings = ReadSettings(file, mustBeThere: request.Settings is not null || request.Source is null);
        if (request.Source is null)
        {
            return FirstReadable(settings, file, context);
        }

        SourceSetting setting = settings.Find(request.Source) is { } named ? Located(named, file) : FromCommandLine(request.Source, settings);
        return new SourceChoice(setting, settings, KeyOf(setting));
    }

    private static SourceSettings ReadSettings(string file, bool mustBeThere)
    {
        if (!File.Exists(file) && !mustBeThere)
        {
            return NoSettings;
        }

        SourceSettingsReading reading = SourceSettingsFile.Read(file);
        return reading.Settings
            ?? throw new CommandException(ExitCodes.Input, $"{string.Join(Environment.NewLine, reading.Errors)}{Environment.NewLine}Mend {file}; nothing was read.");
    }

    private static SourceChoice FirstReadable(SourceSettings settings, string file, CommandContext context)
    {
        foreach (SourceSetting setting in settings.Use.Select(name => Located(settings.Find(name)!, file)))
        {
            ApiKey? key = KeyOf(setting);
            bool needsKey = (setting.KeyVariable ?? setting.KeyFile) is not null;
            if (key is not null || !needsKey)
            {
                return new SourceChoice(setting, settings, key);
            }

            context.Error.WriteLine($"voicehealth: {setting.Name} is left out: there is no key in the environment variable {setting.KeyVariable ?? "-"} or the file {setting.KeyFile ?? "-"}.");
        }

        throw new CommandException(ExitCodes.Usage, $"{file} names no source in \"use\" that can be read. Name one with --source.");
    }

    private static ApiKey? KeyOf(SourceSetting setting) =>
        (setting.KeyVariable is { } variable ? ApiKey.FromVariable(variable) : null)
        ?? (setting.KeyFile is { } file ? ApiKey.FromFile(file) : null);

    /// <summary>Paths in the file are relative to it.</summary>
    private static SourceSetting Located(SourceSetting setting, string file)
    {
        string folder = Path.GetDirectoryName(file)!;
        return setting with
        {
            Address = setting.Kind == SourceKind.Folder ? Path.GetFullPath(setting.Address, folder) : setting.Address,
            KeyFile = setting.KeyFile is { } key ? Path.GetFullPath(key, folder) : null,
        };
    }

    private static SourceSetting FromCommandLine(string source, SourceSettings settings)
    {
        Uri.TryCreate(source, UriKind.Absolute, out Uri? address);
        if (address?.Scheme is "http" or "https")
        {
            return new SourceSetting(source, SourceKind.Website, source, 0);
        }

        bool isFile = address is { IsFile: true };
        if (source.Contains("://", StringComparison.Ordinal) && !isFile)
        {
            throw new CommandException(ExitCodes.Usage, $"--source {source}: only http, https and file addresses, folders and the sources of sources.json can be read.");
        }

        string folder = isFile ? address!.LocalPath : source;
        return Path.Exists(folder)
            ? new SourceSetting(source, SourceKind.Folder, folder, 0)
            : throw new CommandException(ExitCodes.Input, $"--source {source}: there is no such folder, and no such source in sources.json{NamesOf(settings)}. Name one of those, a folder that holds a website's files, or an http(s) address.");
    }

    private static string NamesOf(SourceSettings settings) =>
        settings.Sources.IsEmpty ? "" : $", which has {string.Join(", ", settings.Sources.Select(setting => setting.Name))}";
}
