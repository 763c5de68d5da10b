using System.Collections.Immutable;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Content.Tests.Safety;

public class SafetyRuleFormatTests
{
    private static readonly byte[] File = SafetyRuleFormat.Write(Sample());

    [Fact]
    public void Read_WhatWasWritten_WritesTheSameBytes() => Assert.Equal(File, SafetyRuleFormat.Write(SafetyRuleFormat.Read(File)));

    [Fact]
    public void Read_WhatWasWritten_KeepsTheParts()
    {
        SafetyRuleSet read = SafetyRuleFormat.Read(File);
        Assert.Equal(["breathe", "can't", "uhm"], read.Words.AsEnumerable());
        Assert.Equal(new SafetyStep(5, 3, true), read.Patterns[0].Steps[1]);
        Assert.Equal("Call 999 now.", read.Replies[0].Sentences[0]);
        Assert.True(read.Replies[0].Private);
        Assert.Equal((SafetyLevel.Emergency, SafetyClass.Emergency, 60, "/a/"), (read.Rules[0].Level, read.Rules[0].Class, read.Rules[0].Priority, read.Rules[0].Page));
    }

    [Fact]
    public void Read_WhatWasWritten_KeepsTheHunch()
    {
        SafetyHunch written = Sample().Hunch;
        SafetyHunch read = SafetyRuleFormat.Read(File).Hunch;
        Assert.Equal(written.Words.AsEnumerable(), read.Words);
        Assert.Equal(written.Features.AsEnumerable(), read.Features);
        Assert.Equal(written.Weights.AsEnumerable(), read.Weights);
        Assert.Equal((written.Bias[0], written.Alarms[0], written.Harmless), (read.Bias[0], read.Alarms[0], read.Harmless));
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
        Assert.Equal([2, 0, 0, 0], File[8..12]);
        Assert.Equal(File.Length - 20, BitConverter.ToInt32(File, 12));
        Assert.Equal([3, 7, (byte)'b'], File[20..23]);
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
        Assert.Contains("version 3", error.Message, StringComparison.Ordinal);
        Assert.Contains("Rebuild", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_IndexOutOfRange_Throws()
    {
        SafetyRuleSet wrong = Sample() with { Phrases = [new SafetyPhrase([0, 99], 5)] };
        Assert.Throws<InvalidDataException>(() => SafetyRuleFormat.Read(SafetyRuleFormat.Write(wrong)));
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
            Hunch = new SafetyHunch(["chest", "pain"], [3, 4], [SafetyHunch.Feature(3, -1), SafetyHunch.Feature(3, 4)], [150, -3, 0, 0, 0, 90, 0, -200, 0, 1], [-100, -50, 0, 0, 7], [260, 150, 110, 30, 0], -100),
        };
    }
}
