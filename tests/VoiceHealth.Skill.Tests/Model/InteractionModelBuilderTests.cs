using VoiceHealth.Skill.Alexa.Intents;
using VoiceHealth.Skill.Model;

namespace VoiceHealth.Skill.Tests.Model;

public class InteractionModelBuilderTests
{
    private static readonly InteractionModel Model = InteractionModelBuilder.Build(SmallLibrary.Example, []).Model;

    [Fact]
    public void Build_Example_LintsClean() => Assert.Empty(ModelLint.Check(Model));

    [Fact]
    public void Build_Intents_AreExactlyThoseThatAreHandled() =>
        Assert.Equal(
            IntentCatalogue.Default.Intents.Select(intent => intent.Name).Order(StringComparer.Ordinal),
            Model.LanguageModel.Intents.Select(intent => intent.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Build_EveryPage_CanBeAskedForByName() =>
        Assert.Equal(SmallLibrary.Example.Paths, Topics().Select(value => value.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("/conditions/polycystic-ovary-syndrome-pcos/", "polycystic ovary syndrome", "pcos", "p. c. o. s.")]
    [InlineData("/conditions/type-2-diabetes/", "type 2 diabetes", "type two diabetes")]
    [InlineData("/conditions/asthma/", "asthma")]
    [InlineData("/conditions/asthma/symptoms/", "asthma symptoms")]
    [InlineData("/conditions/meniere-s-disease/", "ménière's disease")]
    [InlineData("/conditions/cuts-and-grazes/", "cuts and grazes")]
    [InlineData("/conditions/chickenpox/", "chickenpox", "varicella")]
    public void Build_Names_AreAsHeard(string path, string name, params string[] synonyms)
    {
        ModelSlotValue topic = Topics().Single(value => value.Id == path);

        Assert.Equal(name, topic.Name.Value);
        Assert.Equal(synonyms, topic.Name.Synonyms);
    }

    [Fact]
    public void Build_Twice_GivesTheSameBytes() =>
        Assert.Equal(
            InteractionModelFile.Write(Model),
            InteractionModelFile.Write(InteractionModelBuilder.Build(SmallLibrary.Example, []).Model));

    [Fact]
    public void Write_ThenRead_KeepsTheModel()
    {
        byte[] bytes = InteractionModelFile.Write(Model);

        Assert.Equal(bytes, InteractionModelFile.Write(InteractionModelFile.Read(bytes)));
    }

    [Fact]
    public void Build_MoreNames_BecomeSynonymsUnlessTaken()
    {
        InteractionModel model = InteractionModelBuilder
            .Build(SmallLibrary.Example, [("/conditions/chickenpox/", "chicken pops"), ("/conditions/chickenpox/", "asthma")]).Model;

        ModelSlotValue topic = model.LanguageModel.Types.Single(type => type.Name == "Topic").Values.Single(value => value.Id == "/conditions/chickenpox/");
        Assert.Equal(["varicella", "chicken pops"], topic.Name.Synonyms);
    }

    [Fact]
    public void Fit_TooLarge_DropsTheLongestSynonymsAndSaysWhich()
    {
        int whole = InteractionModelFile.Write(Model).Length;

        BuiltModel built = ModelBudget.Fit(Model, whole - 10);

        Assert.True(InteractionModelFile.Write(built.Model).Length <= whole - 10);
        Assert.Equal(["/conditions/type-2-diabetes/: type two diabetes"], built.Dropped);
    }

    private static IEnumerable<ModelSlotValue> Topics() => Model.LanguageModel.Types.Single(type => type.Name == "Topic").Values;
}
