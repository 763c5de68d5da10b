using VoiceHealth.Testing;
using YamlDotNet.RepresentationModel;

namespace VoiceHealth.Interop.Tests.Workflows;

/// <summary>Reads .github/workflows, as far as it can be tried without GitHub.</summary>
internal static class Workflow
{
    public static IEnumerable<WorkflowStep> All() => Directory.EnumerateFiles(Repository.File(".github", "workflows"), "*.yml").Order(StringComparer.Ordinal).SelectMany(Steps);

    public static IEnumerable<WorkflowStep> Of(string name, string job) => Steps(Repository.File(".github", "workflows", $"{name}.yml")).Where(step => step.Job == job);

    private static IEnumerable<WorkflowStep> Steps(string file)
    {
        var yaml = new YamlStream();
        using (var text = new StreamReader(file))
        {
            yaml.Load(text);
        }

        string[] lines = File.ReadAllLines(file);
        var jobs = (YamlMappingNode)yaml.Documents[0].RootNode["jobs"];
        return from job in jobs.Children
               from step in ((YamlSequenceNode)job.Value["steps"]).Children.Cast<YamlMappingNode>()
               select new WorkflowStep(Path.GetFileName(file), ((YamlScalarNode)job.Key).Value!, Scalar(step, "if"), LineOf(lines, step), Scalar(step, "run"));
    }

    private static string LineOf(string[] lines, YamlMappingNode step) =>
        step.Children.TryGetValue("uses", out YamlNode? uses) ? lines[(int)uses.Start.Line - 1].Trim() : "";

    private static string Scalar(YamlMappingNode step, string key) => step.Children.TryGetValue(key, out YamlNode? value) ? ((YamlScalarNode)value).Value! : "";
}
