using VoiceHealth.Testing;

namespace VoiceHealth.Skill.Tests.Oracles;

/// <summary>The skill package, against the types of the service that takes it.</summary>
public class AskSmapiModelTests
{
    [Theory]
    [InlineData("v1.skill.Manifest.SkillManifestEnvelope", "skill.json")]
    [InlineData("v1.skill.interactionModel.InteractionModelData", "interactionModels/custom/en-GB.json")]
    public async Task SkillPackage_File_IsOfAmazonsType(string type, string file)
    {
        NodePackages.Require("ask-smapi-model");
        using var check = new TypeScriptCheck("import { v1 } from 'ask-smapi-model';");
        check.Add("file", type, File.ReadAllText(Repository.File("skill-manifest", file)));

        Assert.Empty(await check.CompileAsync());
    }
}
