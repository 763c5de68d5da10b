using VoiceHealth.Content.Packing;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Content.Tests.Packing;

/// <summary>What a sound checksum cannot promise: a place that is wrong in the file is an exception, never memory of something else.</summary>
public class PackedReaderTests
{
    private static readonly CheckedFile Envelope = new("VHTESTED", 1, "a test");

    [Fact]
    public void Read_EveryKindOfList_IsWhatWasWritten()
    {
        var writer = new PackedWriter();
        writer.Add<byte>([1, 2, 3]);
        writer.Add<long>([long.MinValue, 5]);
        writer.Add<float>([1.5f]);
        writer.Add(PackedLists.Build([new[] { 7, 8 }, [], new[] { 9 }]));
        writer.Add(PackedTexts.Build(["ache", "", "é"]));
        writer.Add(11);
        PackedReader reader = Open(writer);

        Assert.Equal([1, 2, 3], reader.Bytes().ToArray());
        Assert.Equal([long.MinValue, 5], reader.Longs().ToArray());
        Assert.Equal([1.5f], reader.Floats().ToArray());
        PackedLists lists = reader.Lists();
        Assert.Equal([7, 8], lists[0].ToArray());
        Assert.Equal(0, lists[1].Length);
        Assert.Equal([9], lists[2].ToArray());
        Assert.Equal(["ache", "", "é"], reader.Texts().ToArray());
        Assert.Equal(11, reader.Number());
        reader.End();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Read_ListLongerThanTheFile_IsRefused(int length)
    {
        var writer = new PackedWriter();
        writer.Add(length);
        writer.Add(1);
        writer.Add(2);
        Assert.Throws<InvalidDataException>(() => Open(writer).Numbers());
    }

    [Fact]
    public void Read_ListsThatEndElsewhere_AreRefused()
    {
        var writer = new PackedWriter();
        writer.Add<int>([0, 3]);
        writer.Add<int>([1, 2]);
        Assert.Throws<InvalidDataException>(() => Open(writer).Lists());
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(40)]
    public void Item_StartOutsideTheList_Throws(int start)
    {
        var writer = new PackedWriter();
        writer.Add<int>([0, start, 2]);
        writer.Add<int>([1, 2]);
        PackedLists lists = Open(writer).Lists();
        Assert.Throws<ArgumentOutOfRangeException>(() => lists[0].Length + lists[1].Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => lists[2].Length);
    }

    [Fact]
    public void End_MoreInTheFile_IsRefused()
    {
        var writer = new PackedWriter();
        writer.Add(1);
        Assert.Throws<InvalidDataException>(Open(writer).End);
    }

    [Fact]
    public void Find_SortedTexts_FindsEachAndNothingElse()
    {
        PackedTexts texts = ["ache", "back", "cough"];
        Assert.Equal([0, 1, 2], texts.ToArray().Select(t => texts.Find(t)));
        Assert.All(["", "a", "bac", "backs", "dizzy"], t => Assert.Equal(-1, texts.Find(t)));
    }

    private static PackedReader Open(PackedWriter writer) => Envelope.Read(Envelope.Seal(writer.ToArray()));
}
