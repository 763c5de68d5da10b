using System.Text;
using VoiceHealth.Testing;

namespace VoiceHealth.Skill.Tests.Oracles;

/// <summary>
/// A TypeScript file that declares JSON documents as values of a package's types, and the compiler's word on it. JSON stands in it as
/// it is, without a cast, so a field that the type does not have is an error like a missing one.
/// </summary>
internal sealed class TypeScriptCheck(string import) : IDisposable
{
    private const string Options =
        """{"compilerOptions": {"strict": true, "noEmit": true, "skipLibCheck": true, "target": "es2020", "module": "commonjs", "moduleResolution": "node", "types": [], "baseUrl": "PACKAGES", "paths": {"*": ["*"]}}, "files": ["check.ts"]}""";

    private readonly StringBuilder _source = new StringBuilder(import).Append('\n');
    private readonly TemporaryFolder _folder = new();
    private int _count;

    /// <param name="fits">False where the compiler must refuse the document: then it is an error that it does not.</param>
    public void Add(string name, string type, string json, bool fits = true)
    {
        _source.Append(fits ? "" : "// @ts-expect-error\n");
        _source.Append($"export const _{_count++}_{name.Replace('-', '_')}: {type} = {(fits ? json : json.ReplaceLineEndings(" "))};\n");
    }

    /// <summary>What the compiler has to say; empty where it is content.</summary>
    public async Task<string> CompileAsync()
    {
        string packages = Path.Combine(NodePackages.Folder, "node_modules");
        await File.WriteAllTextAsync(_folder.File("check.ts"), _source.ToString());
        await File.WriteAllTextAsync(_folder.File("tsconfig.json"), Options.Replace("PACKAGES", packages.Replace('\\', '/'), StringComparison.Ordinal));
        (int exitCode, string output) = await NodePackages.RunAsync(Path.Combine(packages, "typescript", "bin", "tsc"), "--project", _folder.Path);
        return exitCode == 0 ? "" : output;
    }

    public void Dispose() => _folder.Dispose();
}
