using VoiceHealth.Cli.Commands;
using VoiceHealth.Ingestion.Sources;

namespace VoiceHealth.Cli.Checkup;

/// <summary>Where pages come from, and the keys that takes. A key is looked for, never shown.</summary>
internal static class SourcesCheck
{
    private const string Name = "Sources";

    public static IEnumerable<CheckResult> Run(ProductFolder product, Func<string, string?> environment)
    {
        if (!File.Exists(product.SourceSettings))
        {
            return [new CheckResult(Name, CheckState.Warning, $"there is no {product.SourceSettings}", "Name a source on the command line: voicehealth reindex --source URL|FOLDER")];
        }

        SourceSettingsReading reading = SourceSettingsFile.Read(product.SourceSettings);
        return reading.Settings is not { } settings
            ? [new CheckResult(Name, CheckState.Fault, reading.Errors[0].ToString(), "Mend the line.") { Details = [.. reading.Errors.Skip(1).Select(error => error.ToString())] }]
            : [Contact(settings), .. settings.Sources.Select(source => Source(source, product, environment))];
    }

    private static CheckResult Contact(SourceSettings settings) => settings.Contact is { } contact
        ? CheckResult.Ok(Name, $"{settings.Sources.Length} set up; {contact} is told to each site that is read")
        : new CheckResult(Name, CheckState.Warning, $"{settings.Sources.Length} set up, and no contact", "Set \"contact\" in content-index/sources.json before a real site is read, or say --contact.");

    private static CheckResult Source(SourceSetting source, ProductFolder product, Func<string, string?> environment)
    {
        string name = $"Source {source.Name}";
        if (source.Kind == SourceKind.Folder)
        {
            string folder = Path.Combine(product.ContentIndex, source.Address);
            return Directory.Exists(folder)
                ? CheckResult.Ok(name, $"folder {folder}")
                : new CheckResult(name, CheckState.Warning, $"there is no folder {folder}", "Mend \"address\" in content-index/sources.json.");
        }

        if (source.Kind == SourceKind.Website)
        {
            return CheckResult.Ok(name, $"{source.Address}, which needs no key");
        }

        bool hasVariable = source.KeyVariable is { } variable && !string.IsNullOrEmpty(environment(variable));
        bool hasFile = source.KeyFile is { } file && File.Exists(Path.Combine(product.ContentIndex, file));
        return hasVariable || hasFile
            ? CheckResult.Ok(name, $"a key is in {(hasVariable ? source.KeyVariable : source.KeyFile)}")
            : new CheckResult(name, CheckState.Warning, "no key", $"Put the key into the environment variable {source.KeyVariable}, or use the website: voicehealth reindex --source nhs-website");
    }
}
