using System.Reflection;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests;

public sealed class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string, string[]> Assemblies => new()
    {
        { "Lucene.Net", ["Lucene.Net", "Lucene.Net.Analysis.Common", "Lucene.Net.Analysis.Phonetic"] },
        { "Alexa.NET", ["Alexa.NET"] },
        {
            "Amazon.Lambda.AspNetCoreServer.Hosting",
            [
                "Amazon.Lambda.AspNetCoreServer.Hosting", "Amazon.Lambda.AspNetCoreServer", "Amazon.Lambda.Core", "Amazon.Lambda.RuntimeSupport",
                "Amazon.Lambda.Serialization.SystemTextJson", "Amazon.Lambda.APIGatewayEvents",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void StandIn_PublicMembers_AreThoseOfTheOriginal(string assembly, string[] listings)
    {
        OfficialApi official = OfficialApi.Read(listings.Select(name => SharedData.Require("api", name + ".txt")));

        string[] extra = [.. Assembly.Load(assembly).GetExportedTypes().Where(type => !IsOurs(type)).SelectMany(type => ExtraOf(type, official))];

        Assert.True(extra.Length == 0, $"{extra.Length} members that the original does not have:\n{string.Join('\n', extra)}");
    }

    /// <summary>
    /// The listings of the originals are not everywhere, so what we expose is listed too, where the originals' listings have been at hand: a member that comes or
    /// goes changes a file here, and is held to the original by whoever has it. UPDATE_GOLDENS=1 writes the files anew.
    /// </summary>
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void StandIn_PublicMembers_AreAsListed(string assembly, string[] listings)
    {
        Assert.NotEmpty(listings);
        string file = Repository.File("tests", "VoiceHealth.Interop.Tests", "PublicApi", $"{assembly}.txt");
        string[] lines = [.. Assembly.Load(assembly).GetExportedTypes().Where(type => !IsOurs(type)).SelectMany(LinesOf).Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
        {
            File.WriteAllLines(file, lines);
        }

        Assert.Equal(File.ReadAllLines(file), lines);
    }

    private static IEnumerable<string> LinesOf(Type type) =>
        type.GetMembers(Declared).Where(IsVisible).Where(member => !IsInherited(member)).Select(member => OfficialApi.SignatureOf(member).ToString())
            .Prepend($"{OfficialApi.NameOf(type)} (type)").Distinct();

    /// <summary>What the original does not have goes into a namespace of ours.</summary>
    private static bool IsOurs(Type type) => type.Namespace!.StartsWith("VoiceHealth.", StringComparison.Ordinal);

    private static IEnumerable<string> ExtraOf(Type type, OfficialApi official)
    {
        string name = OfficialApi.NameOf(type);
        if (!official.Has(name))
        {
            return [$"{name} (type)"];
        }

        return type.GetMembers(Declared).Where(IsVisible).Where(member => !IsInherited(member)).Select(OfficialApi.SignatureOf)
            .Where(signature => !official.HasMember(signature)).Select(signature => signature.ToString());
    }

    /// <summary>An override may be left out or put in without a caller noticing.</summary>
    private static bool IsInherited(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetBaseDefinition() != method,
        PropertyInfo property => (property.GetMethod ?? property.SetMethod)!.GetBaseDefinition() != (property.GetMethod ?? property.SetMethod),
        _ => false,
    };

    private static bool IsVisible(MemberInfo member) => member switch
    {
        Type type => type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem,
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        MethodBase method => IsVisible(method) && (!method.IsSpecialName || method.IsConstructor || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        PropertyInfo property => IsVisible(property.GetMethod) || IsVisible(property.SetMethod),
        EventInfo happening => IsVisible(happening.AddMethod),
        _ => true,
    };

    private static bool IsVisible(MethodBase? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);
}
