using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Conversation.Tests.Safety;

public class SafetySlipsTests
{
    private const int Seed = 20261122;

    [Theory]
    [InlineData("my dad's got terrible chess pain")]
    [InlineData("i think my nan's having a strobe")]
    [InlineData("she's having a sea sure")]
    [InlineData("he's taken an over dose")]
    [InlineData("i think he's having a heart a tack")]
    [InlineData("my baby's stopped brea thing")]
    [InlineData("i've got chestpain and i'm sweating")]
    public void Check_RecogniserSlip_IsHeardAsWhatWasMeant(string words) => Assert.NotNull(EditorsRules.Guard.Check(words));

    [Theory]
    [InlineData("i'm so sure it's only a cold")]
    [InlineData("how long does a strobe light last")]
    [InlineData("i play chess with my grandad")]
    [InlineData("what is a heart")]
    [InlineData("the blisters are wrapped round my waist")]
    public void Check_OrdinaryWordsThatSoundAlike_RaiseNothing(string words) => Assert.Null(EditorsRules.Guard.Check(words));

    [Theory]
    [InlineData(AlertLevel.Emergency, 0.9)]
    [InlineData(AlertLevel.Crisis, 0.81)]
    public void Check_OneSlipInAKeptBackDanger_IsMostlyHeardAsWithout(AlertLevel level, double least)
    {
        var slips = new SlipGenerator(Seed);
        string[] heard = [.. SpokenUtterances.KeptBack.Where(c => c.Expected == level).Select(c => c.Words).Where(words => EditorsRules.Guard.Check(words) is not null)];
        string[] slipped = [.. heard.Select(slips.Slip).OfType<string>()];
        string[] missed = [.. slipped.Where(words => EditorsRules.Guard.Check(words) is null)];
        TestContext.Current.SendDiagnosticMessage($"{level}: {slipped.Length - missed.Length} of {slipped.Length} heard after a slip");
        Assert.True(missed.Length <= slipped.Length * (1 - least), $"seed {Seed}: {missed.Length} of {slipped.Length}{Environment.NewLine}{string.Join(Environment.NewLine, missed)}");
    }

    [Fact]
    public void Check_OneSlipInAHarmlessSentence_RaisesFewAlerts()
    {
        var slips = new SlipGenerator(Seed);
        string[] slipped = [.. SpokenUtterances.KeptBack.Where(c => c.Expected == AlertLevel.None).Select(c => slips.Slip(c.Words)).OfType<string>()];
        string[] alarms = [.. slipped.Where(words => EditorsRules.Guard.Check(words) is not null)];
        TestContext.Current.SendDiagnosticMessage($"{alarms.Length} of {slipped.Length} raise a false alarm after a slip");
        Assert.True(alarms.Length <= slipped.Length * 0.025, $"seed {Seed}: {alarms.Length} of {slipped.Length}{Environment.NewLine}{string.Join(Environment.NewLine, alarms)}");
    }
}
