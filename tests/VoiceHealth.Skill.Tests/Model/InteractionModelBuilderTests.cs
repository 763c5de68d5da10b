using VoiceHealth.Skill.Alexa.Intents;
using VoiceHealth.Skill.Model;

namespace VoiceHealth.Skill.Tests.Model;

public class InteractionModelBuilderTests
{
    private static readonly InteractionModel Model = InteractionModelBuilder.Build(SmallLibrary.Example, SmallLibrary.Sources).Model;

    [Fact]
    public void Build_Example_LintsClean() => Assert.Empty(ModelLint.Check(Model));

    [Fact]
    public void Build_Intents_AreExactlyThoseThatAreHandled() =>
        Assert.Equal(
            IntentCatalogue.Default.Intents.Select(intent => intent.Name).Order(StringComparer.Ordinal),
            Model.LanguageModel.Intents.Select(intent => intent.Name).Where(name => CarrierName.Read(name) is null).Order(StringComparer.Ordinal));

    [Fact]
    public void Build_EveryIntentAndSlot_IsHandledAsItIsDeclared()
    {
        foreach (ModelIntent intent in Model.LanguageModel.Intents)
        {
            SkillIntent? handled = IntentCatalogue.Default.Find(intent.Name);

            Assert.True(handled is not null, intent.Name);
            Assert.Equal(handled.Slot, intent.Slots.Select(slot => slot.Name).SingleOrDefault());
        }
    }

    [Fact]
    public void Build_WordOfACarrier_IsGivenBackWithTheRest()
    {
        foreach (Carrier carrier in SmallLibrary.Sources.Carriers)
        {
            SkillIntent made = carrier.AtEnd ? CarrierIntents.Ending(carrier.Words) : CarrierIntents.Starting(carrier.Words);

            Assert.Equal(carrier.AtEnd ? $"{{query}} {carrier.Words}" : $"{carrier.Words} {{query}}", IntentCatalogue.Default.Find(made.Name)!.Words);
        }
    }

    [Fact]
    public void Build_AspectOfATopic_MayBeAskedForItsTopic()
    {
        Assert.Equal("SKILL_RESPONSE", Model.Dialog!.DelegationStrategy);
        Assert.Contains(Model.Dialog.Intents, intent => intent.Name == "SymptomsIntent" && intent.Slots.Single() == new DialogSlot("topic", "Topic"));
        Assert.DoesNotContain(Model.Dialog.Intents, intent => intent.Name is "TopicIntent" or "DangerIntent");
    }

    [Theory]
    [InlineData("Danger", "choking", "he's choking on a grape")]
    [InlineData("Medicine", "/medicines/ibuprofen/", "ibuprofen")]
    [InlineData("Symptom", "/symptoms/back-pain/", "back pain")]
    [InlineData("BodyPart", "/symptoms/back-pain/", "back")]
    public void Build_SlotType_HasItsValues(string type, string id, string name) =>
        Assert.Equal(name, Model.LanguageModel.Types.Single(one => one.Name == type).Values.Single(value => value.Id == id).Name.Value);

    [Fact]
    public void Build_NoMedicines_LeavesTheirIntentsOut()
    {
        InteractionModel model = InteractionModelBuilder.Build(new SmallLibrary(SmallLibrary.Page("/conditions/asthma/", "Asthma")), SmallLibrary.Sources).Model;

        Assert.DoesNotContain(model.LanguageModel.Types, type => type.Name == "Medicine");
        Assert.DoesNotContain(model.LanguageModel.Intents, intent => intent.Name == "MissedDoseIntent");
        Assert.Empty(ModelLint.Check(model));
    }

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
            InteractionModelFile.Write(InteractionModelBuilder.Build(SmallLibrary.Example, SmallLibrary.Sources).Model));

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
            .Build(SmallLibrary.Example, new ModelSources { PageNames = [("/conditions/chickenpox/", "chicken pops"), ("/conditions/chickenpox/", "asthma")] }).Model;

        ModelSlotValue topic = model.LanguageModel.Types.Single(type => type.Name == "Topic").Values.Single(value => value.Id == "/conditions/chickenpox/");
        Assert.Equal(["varicella", "chicken pops"], topic.Name.Synonyms);
    }

    [Fact]
    public void Fit_TooLarge_DropsTheLongestSynonymAndSaysWhich()
    {
        int whole = InteractionModelFile.Write(Model).Length;

        BuiltModel built = ModelBudget.Fit(Model, whole - 10);

        Assert.True(InteractionModelFile.Write(built.Model).Length <= whole - 10);
        string longest = Model.LanguageModel.Types.Where(type => type.Name != "Danger").SelectMany(type => type.Values).SelectMany(value => value.Name.Synonyms).MaxBy(name => name.Length)!;
        Assert.EndsWith($": {longest}", Assert.Single(built.Dropped), StringComparison.Ordinal);
    }

    [Fact]
    public void Fit_FarTooLarge_KeepsDangersToTheLast()
    {
        int others = Model.LanguageModel.Types.Where(type => type.Name != "Danger").Sum(type => type.Values.Sum(value => value.Name.Synonyms.Length));

        BuiltModel built = ModelBudget.Fit(Model, 1);

        Assert.Equal("choking: she can't cough", built.Dropped[^1]);
        Assert.Equal(others + 1, built.Dropped.Length);
    }

    private static IEnumerable<ModelSlotValue> Topics() => Model.LanguageModel.Types.Single(type => type.Name == "Topic").Values;
}
