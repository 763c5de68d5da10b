using System.Collections.Immutable;
using VoiceHealth.Skill.Model;

namespace VoiceHealth.Skill.Tests.Model;

public class ModelLintTests
{
    private static readonly InteractionModel Sound = InteractionModelBuilder.Build(SmallLibrary.Example, SmallLibrary.Sources).Model;

    [Theory]
    [InlineData("what is type 2 {topic}", "only lower-case letters")]
    [InlineData("What is {topic}", "only lower-case letters")]
    [InlineData("what is {topic}?", "only lower-case letters")]
    [InlineData("what is {thing}", "{thing} is not declared")]
    [InlineData("{query}", "carrier phrase")]
    [InlineData("is {query} like {topic}", "carrier phrase")]
    [InlineData("tell me about {topic}", "stands in AboutIntent and TestIntent")]
    public void Check_BadUtterance_IsNamed(string sample, string expected)
    {
        ImmutableArray<string> problems = ModelLint.Check(With(new ModelIntent(
            "TestIntent", [new ModelSlot("topic", "Topic"), new ModelSlot("query", "AMAZON.SearchQuery")], [sample])));

        Assert.Contains(problems, problem => problem.Contains(expected, StringComparison.Ordinal) && problem.Contains("TestIntent", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("tell me about {topic} please")]
    [InlineData("what's {topic}'s cause")]
    [InlineData("should i see a g. p. about {topic}")]
    public void Check_GoodUtterance_IsTaken(string sample) =>
        Assert.Empty(ModelLint.Check(With(new ModelIntent("TestIntent", [new ModelSlot("topic", "Topic")], [sample]))));

    [Theory]
    [InlineData("health")]
    [InlineData("Voice Health")]
    [InlineData("the health")]
    [InlineData("voice 2 health")]
    public void Check_BadInvocationName_IsNamed(string name) =>
        Assert.Contains(
            ModelLint.Check(Sound with { LanguageModel = Sound.LanguageModel with { InvocationName = name } }),
            problem => problem.Contains(name, StringComparison.Ordinal));

    [Fact]
    public void Check_TooManyIntents_IsNamed()
    {
        ModelIntent[] many = [.. Enumerable.Range(0, 251).Select(number => new ModelIntent($"Test{new string('a', number + 1)}", [], [$"test {new string('b', number + 1)}"]))];

        Assert.Contains(ModelLint.Check(With(many)), problem => problem.Contains("at most 250", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_TwoQuerySlots_IsNamed()
    {
        var intent = new ModelIntent("TestIntent", [new ModelSlot("a", "AMAZON.SearchQuery"), new ModelSlot("b", "AMAZON.SearchQuery")], ["test {a}", "check {b}"]);

        Assert.Contains(ModelLint.Check(With(intent)), problem => problem.Contains("TestIntent: at most one slot", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_SharedSynonym_IsTakenUnlessItIsAName()
    {
        var type = new ModelSlotType("Test", [new("1", new("one", ["both"])), new("2", new("two", ["both", "one"]))]);
        ImmutableArray<string> problems = ModelLint.Check(Sound with { LanguageModel = Sound.LanguageModel with { Types = [.. Sound.LanguageModel.Types, type] } });

        Assert.Equal(["type Test: 'one' stands for both 1 and 2"], problems);
    }

    [Fact]
    public void Check_HelpMissing_IsNamed()
    {
        InteractionModel model = Sound with
        {
            LanguageModel = Sound.LanguageModel with { Intents = [.. Sound.LanguageModel.Intents.Where(intent => intent.Name != "AMAZON.HelpIntent")] },
        };

        Assert.Contains(ModelLint.Check(model), problem => problem.Contains("AMAZON.HelpIntent is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_LongOrDoubleValue_IsNamed()
    {
        string tooLong = new('a', 141);
        var type = new ModelSlotType("Test", [new("1", new("one", [tooLong])), new("2", new("one", []))]);
        ImmutableArray<string> problems = ModelLint.Check(Sound with { LanguageModel = Sound.LanguageModel with { Types = [.. Sound.LanguageModel.Types, type] } });

        Assert.Contains(problems, problem => problem.Contains(tooLong, StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("stands for both 1 and 2", StringComparison.Ordinal));
    }

    private static InteractionModel With(params ModelIntent[] intents) =>
        Sound with { LanguageModel = Sound.LanguageModel with { Intents = [.. Sound.LanguageModel.Intents, .. intents] } };
}
