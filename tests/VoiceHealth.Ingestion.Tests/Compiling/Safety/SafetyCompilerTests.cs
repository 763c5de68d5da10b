using VoiceHealth.Ingestion.Compiling.Safety;

namespace VoiceHealth.Ingestion.Tests.Compiling.Safety;

public class SafetyCompilerTests
{
    private const string Rule = """
        replies:
          emergency:
            say: [Call 999 now.]
        rules:
          - id: breathing
            class: emergency
            when: [can't breathe]
            alarm: [i can't breathe]
            quiet: [what is breath]
        """;

    [Fact]
    public void CompileText_SmallRule_HasItsWordsAndExamples()
    {
        SafetyCompilation compiled = SafetyCompiler.CompileText("a.yaml", Rule);
        Assert.Empty(compiled.Errors);
        Assert.Equal(["breathe", "can't"], compiled.Rules!.Words.AsEnumerable());
        Assert.Equal([("i can't breathe", true, "a.yaml:8"), ("what is breath", false, "a.yaml:9")], compiled.Examples.Select(e => (e.Utterance, e.Alerts, e.Source)));
    }

    [Theory]
    [InlineData("terms:\n  a: [<b>]", "a.yaml:2: There is no term \"b\"")]
    [InlineData("terms:\n  a: [x <a>]", "a.yaml:2: The term \"a\" is part of itself")]
    [InlineData("terms:\n  a: [(x|y]", "has no \")\"")]
    [InlineData("terms:\n  a:\n    - x .. ", "a gap has no words on one side")]
    [InlineData("terms:\n  a: [x ..99 y]", "is not a gap")]
    [InlineData("terms:\n  a: [<b]", "has no \">\"")]
    [InlineData("skip: [um]\nterms:\n  a: [um]", "a.yaml:3: \"um\" is skipped")]
    [InlineData("wrong: []", "a.yaml:1: \"wrong\" is not known here")]
    [InlineData("rules:\n  - id: x\n    class: bad\n    when: [y]\n    alarm: [y]\n    quiet: [z]", "a.yaml:3: \"bad\" is not known")]
    [InlineData("rules:\n  - id: x\n    class: emergency\n    when: [y]\n    alarm: [y]", "examples under both")]
    [InlineData("rules:\n  - id: x\n    class: emergency\n    colour: red", "\"colour\" is not known here")]
    [InlineData("a: [", "This is not YAML. Look")]
    public void CompileText_Mistake_SaysWhereAndWhat(string yaml, string expected)
    {
        SafetyCompilation compiled = SafetyCompiler.CompileText("a.yaml", yaml);
        Assert.Null(compiled.Rules);
        Assert.Contains(expected, string.Join('\n', compiled.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void CompileText_TwoRulesOfOneId_IsAnError()
    {
        string second = Rule[(Rule.IndexOf("  - id:", StringComparison.Ordinal) - 0)..];
        SafetyCompilation compiled = SafetyCompiler.CompileText("a.yaml", Rule + "\n" + second);
        Assert.Contains(compiled.Errors, e => e.Message.Contains("Another rule has the id \"breathing\"", StringComparison.Ordinal));
    }
}
