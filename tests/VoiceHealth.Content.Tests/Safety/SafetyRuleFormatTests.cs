using System.Collections.Immutable;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Content.Tests.Safety;

public class SafetyRuleFormatTests
{
    private static readonly byte[] File = SafetyRuleFormat.Write(Sample());

    [Fact]
    public void Read_WhatWasWritten_KeepsWords()
    {
        SafetyTables read = SafetyRuleFormat.Read(File);
        Assert.Equal(["breathe", "can't", "uhm"], read.Words.ToArray());
        Assert.Equal([2, 2], read.SpellingWords.ToArray());
        Assert.Equal([-1, 0], read.SpellingNexts.ToArray());
        Assert.Equal([1], read.ReadAs[1].ToArray());
        Assert.Equal((1, "br0", 0), (read.Sounds.Count, read.Sounds[0].ToString(), read.SoundWords[0]));
    }

    [Fact]
    public void Read_WhatWasWritten_KeepsPhrasesAndPatterns()
    {
        SafetyTables read = SafetyRuleFormat.Read(File);
        Assert.Equal((8, 6), (read.SymbolCount, read.PhraseTargets[1]));
        Assert.Equal([1], read.Phrases[1].ToArray());
        Assert.Equal([0, 1, 2, 2], read.PhrasesByWord.ToArray());
        Assert.Equal(new SafetyStep(5, 3, true), SafetyStep.Unpack(read.Patterns.Steps[0][1]));
        Assert.Equal(new SafetyStep(SafetySymbols.Match, 15, false), SafetyStep.Unpack(read.Contexts.Patterns.Steps[0][1]));
        Assert.Equal((5, 7, 1), (read.Contexts.Anywhere[0][0], read.Contexts.Except[0][0], read.Contexts.Around[1]));
    }

    [Fact]
    public void Read_WhatWasWritten_KeepsRepliesAndRules()
    {
        SafetyTables read = SafetyRuleFormat.Read(File);
        SafetyReply reply = read.Replies.Read(0);
        Assert.Equal(("emergency", "Call 999 now.", true, new SafetyReplyVariant(7, 0)), (reply.Key, reply.Sentences[0], reply.Private, reply.Variants[0]));
        Assert.Equal(("breathing", "/a/", 0), (read.Rules.Ids[0].ToString(), read.Rules.Pages[0].ToString(), read.Rules.Replies[0]));
        Assert.Equal(((byte)SafetyLevel.Emergency, (byte)SafetyClass.Emergency), (read.Rules.Levels[0], read.Rules.Classes[0]));
        Assert.Equal((7, 5, 0), (read.Rules.All[0][0], read.Rules.None[0][0], read.Rules.Unless[0][0]));
    }

    [Fact]
    public void Write_Rules_PutsThemByPriority()
    {
        SafetyRuleSet sample = Sample();
        SafetyRuleSet two = sample with { Rules = [sample.Rules[0], sample.Rules[0] with { Id = "choking", Priority = 61 }] };
        Assert.Equal(["choking", "breathing"], SafetyRuleFormat.Read(SafetyRuleFormat.Write(two)).Rules.Ids.ToArray());
    }

    [Fact]
    public void Read_WhatWasWritten_KeepsTheHunch()
    {
        SafetyHunch written = Sample().Hunch;
        SafetyHunch read = SafetyRuleFormat.Read(File).Hunch;
        Assert.Equal(written.Words.ToArray(), read.Words.ToArray());
        Assert.Equal(written.Features.ToArray(), read.Features.ToArray());
        Assert.Equal(written.Weights.ToArray(), read.Weights.ToArray());
        Assert.Equal((written.Bias[0], written.Alarms[0], written.Outweighs[1], written.Harmless), (read.Bias[0], read.Alarms[0], read.Outweighs[1], read.Harmless));
    }

    [Fact]
    public void Read_HunchWithTooFewWeights_Throws()
    {
        SafetyRuleSet wrong = Sample() with { Hunch = Sample().Hunch with { Weights = [1, 2, 3] } };
        Assert.Throws<InvalidDataException>(() => SafetyRuleFormat.Read(SafetyRuleFormat.Write(wrong)));
    }

    [Fact]
    public void Write_Sample_StartsWithTheDocumentedHeader()
    {
        Assert.Equal("VHSAFETY"u8, File.AsSpan(0, 8));
        Assert.Equal([5, 0, 0, 0], File[8..12]);
        Assert.Equal(File.Length - 20, BitConverter.ToInt32(File, 12));
        Assert.Equal([4, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0], File[20..32]);
    }

    [Fact]
    public void Read_EveryTruncation_Throws()
    {
        for (int length = 0; length < File.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => SafetyRuleFormat.Read(File.AsSpan(0, length)));
        }
    }

    [Fact]
    public void Read_EveryFlippedByte_Throws()
    {
        for (int i = 0; i < File.Length; i++)
        {
            byte[] damaged = [.. File];
            damaged[i] ^= 0xFF;
            Assert.Throws<InvalidDataException>(() => SafetyRuleFormat.Read(damaged));
        }
    }

    [Fact]
    public void Read_LaterVersion_SaysWhatToDo()
    {
        byte[] later = [.. File];
        later[8]++;
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => SafetyRuleFormat.Read(later));
        Assert.Contains("version 6", error.Message, StringComparison.Ordinal);
        Assert.Contains("Rebuild", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_IndexOutOfRange_Throws()
    {
        SafetyRuleSet wrong = Sample() with { Phrases = [new SafetyPhrase([0, 99], 5)] };
        Assert.Throws<InvalidDataException>(() => SafetyRuleFormat.Write(wrong));
    }

    private static SafetyRuleSet Sample()
    {
        ImmutableArray<SafetyPattern> patterns = [new(7, [new(6, 0, false), new(5, 3, true)])];
        return new SafetyRuleSet(
            ["breathe", "can't", "uhm"],
            [new(2, -1, []), new(2, 0, [1])],
            [new("br0", 0)],
            8,
            [new([0], 5), new([1], 6)],
            patterns,
            [new("asking", [5], [new(SafetySymbols.Match, [new(6, 0, false), new(SafetySymbols.Match, 15, false)])], [7])],
            [new("emergency", ["Call 999 now."], true, [new(7, 0)])],
            [new("breathing", SafetyLevel.Emergency, SafetyClass.Emergency, 60, 0, "/a/", [new([7], [5])], [0])])
        {
            Hunch = new SafetyHunch(["chest", "pain"], [3, 4], [.. new[] { SafetyHunch.Feature(3), SafetyHunch.Feature(3, 4) }.Order()], [150, -3, 0, 0, 0, 90, 0, -200, 0, 1], [-100, -50, 0, 0, 7], [260, 150, 110, 30, 0], [100, 300, 200], -100),
        };
    }
}
