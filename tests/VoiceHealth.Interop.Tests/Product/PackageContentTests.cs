using System.Reflection;
using VoiceHealth.Skill;

namespace VoiceHealth.Interop.Tests.Product;

/// <summary>What reaches Lambda: the skill's program and all that it refers to.</summary>
public sealed class PackageContentTests
{
    [Fact]
    public void Skill_AllItRefersTo_HoldsNothingOfIngestion()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Walk(typeof(SkillComposition).Assembly, seen);

        Assert.Contains("VoiceHealth.Conversation", seen);
        Assert.DoesNotContain(seen, name => name is "VoiceHealth.Ingestion" or "VoiceHealth.Cli" or "voicehealth" or "AngleSharp" or "YamlDotNet" || name.StartsWith("Polly", StringComparison.Ordinal));
    }

    private static void Walk(Assembly assembly, HashSet<string> seen)
    {
        foreach (AssemblyName name in assembly.GetReferencedAssemblies())
        {
            bool isOurs = File.Exists(Path.Combine(AppContext.BaseDirectory, name.Name + ".dll"));
            if (seen.Add(name.Name!) && isOurs)
            {
                Walk(Assembly.Load(name), seen);
            }
        }
    }
}
