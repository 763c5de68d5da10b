using VoiceHealth.Content;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Skill.Model;
using VoiceHealth.Testing;

namespace VoiceHealth.Skill.Tests.Model;

public class LocalRecognizerTests
{
    private static readonly LocalRecognizer Recognizer = new(InteractionModelBuilder.Build(SmallLibrary.Example, SmallLibrary.Sources).Model);

    [Theory]
    [InlineData("what are the symptoms of chickenpox", "/conditions/chickenpox/", HealthAspect.Symptoms)]
    [InlineData("Varicella symptoms?", "/conditions/chickenpox/", HealthAspect.Symptoms)]
    [InlineData("tell me about P. C. O. S.", "/conditions/polycystic-ovary-syndrome-pcos/", HealthAspect.Overview)]
    [InlineData("type two diabetes treatment", "/conditions/type-2-diabetes/", HealthAspect.Treatments)]
    public void Hear_NamedTopic_ResolvesThePage(string words, string page, HealthAspect aspect)
    {
        Turn turn = Recognizer.Hear(words);

        Assert.Equal(page, turn.Page);
        Assert.Equal(aspect, turn.Aspect);
    }

    [Theory]
    [InlineData("my baby's not breathing")]
    [InlineData("i've got a crushing pain in my chest")]
    [InlineData("what are the symptoms of glimmeritis")]
    [InlineData("she's taken too many tablets")]
    [InlineData("we can't wake him up")]
    public void Hear_OtherWords_GetThroughWordForWord(string words) =>
        Assert.Equal(Turn.Said(words), Recognizer.Hear(words));

    [Theory]
    [InlineData("mam's gone all grey", "my mum's gone all grey")]
    [InlineData("please he's choking on a grape", "he's choking on a grape")]
    [InlineData("hes choking on a grape what do i do", "hes choking on a grape what should i do")]
    [InlineData("purple spots down my arm", "purple spots down my arm")]
    [InlineData("i've got a pain in my lower back", "i have pain in my lower back")]
    public void Hear_Variants_GetThroughInWordsThatMeanTheSame(string words, string expected) =>
        Assert.Equal(Turn.Said(expected), Recognizer.Hear(words));

    [Fact]
    public void Hear_NameOfSeveralPages_LeavesThePageToTheWords()
    {
        var sources = new ModelSources { PageNames = [("/conditions/asthma/", "wheezes"), ("/conditions/chickenpox/", "wheezes")] };
        var recognizer = new LocalRecognizer(InteractionModelBuilder.Build(SmallLibrary.Example, sources).Model);

        Turn turn = recognizer.Hear("what causes wheezes");

        Assert.Equal((null, HealthAspect.Causes, "what causes wheezes"), (turn.Page, turn.Aspect, turn.Words));
    }

    [Theory]
    [InlineData("yes", TurnKind.Yes)]
    [InlineData("more", TurnKind.More)]
    [InlineData("Stop!", TurnKind.Stop)]
    [InlineData("help", TurnKind.Help)]
    [InlineData("go back", TurnKind.Previous)]
    [InlineData("glimmer of nonsense", TurnKind.Fallback)]
    public void Hear_Control_IsItsKind(string words, TurnKind expected) => Assert.Equal(expected, Recognizer.Hear(words).Kind);

    [Fact]
    public void Hear_Choice_IsItsNumber() => Assert.Equal(2, Recognizer.Hear("the second one").Choice);

    [Fact]
    public void Hear_FollowUp_KeepsTheAspect()
    {
        Turn turn = Recognizer.Hear("what causes it");

        Assert.Equal((HealthAspect.Causes, "what causes it"), (turn.Aspect, turn.Words));
    }

    [Theory]
    [InlineData("emergencies.tsv", 0.95)]
    [InlineData("named.tsv", 0.97)]
    [InlineData("symptoms.tsv", 0.95)]
    public void Catches_QuestionFile_AlmostAll(string file, double atLeast)
    {
        string[] utterances = [.. File.ReadLines(SharedData.Require("questions", file)).Skip(1).Select(line => line.Split('\t')[1])];

        string[] missed = [.. utterances.Where(words => !Recognizer.Catches(words))];

        Assert.True(1 - (missed.Length / (double)utterances.Length) >= atLeast, $"{missed.Length} of {utterances.Length} missed: {string.Join("; ", missed.Take(20))}");
    }
}
