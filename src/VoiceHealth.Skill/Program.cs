using VoiceHealth.Skill;
using VoiceHealth.Skill.Lambda;
using VoiceHealth.Skill.Web;

SkillSettings settings = SkillSettings.Read(Environment.GetEnvironmentVariable);
if (settings.InLambda && !settings.OverHttps)
{
    await AlexaTrigger.RunAsync(() => TriggerParts.Open(settings), CancellationToken.None);
    return 0;
}

return await WebProgram.RunAsync(settings);
