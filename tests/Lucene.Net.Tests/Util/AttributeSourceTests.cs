using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace Lucene.Net.Tests.Util;

public sealed class AttributeSourceTests
{
    private interface IWeightAttribute : IAttribute
    {
        float Weight { get; set; }
    }

    [Fact]
    public void AddAttribute_Twice_GivesTheSame()
    {
        AttributeSource source = new();

        Assert.Same(source.AddAttribute<ICharTermAttribute>(), source.AddAttribute<ICharTermAttribute>());
        Assert.True(source.HasAttribute<ICharTermAttribute>());
        Assert.False(source.HasAttribute<IOffsetAttribute>());
    }

    [Fact]
    public void Constructor_OnAnotherSource_SharesWhatEitherAdds()
    {
        AttributeSource input = new();
        AttributeSource filter = new(input);

        Assert.Same(filter.AddAttribute<ITypeAttribute>(), input.GetAttribute<ITypeAttribute>());
    }

    [Fact]
    public void AddAttribute_OfEveryStandardKind_StartsWithItsDefault()
    {
        AttributeSource source = new();

        Assert.Equal(0, source.AddAttribute<ICharTermAttribute>().Length);
        Assert.Equal(0, source.AddAttribute<IOffsetAttribute>().EndOffset);
        Assert.Equal(1, source.AddAttribute<IPositionIncrementAttribute>().PositionIncrement);
        Assert.Equal(1, source.AddAttribute<IPositionLengthAttribute>().PositionLength);
        Assert.Equal("word", source.AddAttribute<ITypeAttribute>().Type);
        Assert.False(source.AddAttribute<IKeywordAttribute>().IsKeyword);
        Assert.Equal(0, source.AddAttribute<IFlagsAttribute>().Flags);
    }

    [Fact]
    public void RestoreState_AfterChanges_PutsTheValuesBack()
    {
        AttributeSource source = Filled("before", 3, 9);
        AttributeSource.State state = source.CaptureState();
        source.ClearAttributes();
        source.GetAttribute<ICharTermAttribute>().Append("after");

        source.RestoreState(state);

        Assert.Equal("before", source.GetAttribute<ICharTermAttribute>().ToString());
        Assert.Equal(9, source.GetAttribute<IOffsetAttribute>().EndOffset);
    }

    [Fact]
    public void RestoreState_WithAKindThatIsMissing_NamesIt()
    {
        AttributeSource other = new();
        other.AddAttribute<IFlagsAttribute>();

        ArgumentException error = Assert.Throws<ArgumentException>(() => Filled("a", 0, 1).RestoreState(other.CaptureState()));

        Assert.Contains("FlagsAttribute", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CloneAttributes_ThenChange_LeavesTheOriginal()
    {
        AttributeSource source = Filled("one", 0, 3);
        AttributeSource clone = source.CloneAttributes();

        clone.GetAttribute<ICharTermAttribute>().Append(" more");
        clone.CopyTo(source);
        clone.GetAttribute<ICharTermAttribute>().Append(" again");

        Assert.Equal("one more", source.GetAttribute<ICharTermAttribute>().ToString());
    }

    [Fact]
    public void AddAttribute_OfAKindWithoutAMaker_SaysWhatToDo() =>
        Assert.Contains("AttributeFactory", Assert.Throws<ArgumentException>(() => new AttributeSource().AddAttribute<IWeightAttribute>()).Message);

    [Fact]
    public void AddAttribute_WithAFactoryOfOnesOwn_UsesIt()
    {
        AttributeSource source = new(new WeightFactory());
        source.AddAttribute<IWeightAttribute>().Weight = 2;
        source.AddAttribute<ICharTermAttribute>().Append("x");

        source.ClearAttributes();

        Assert.Equal(0, source.GetAttribute<IWeightAttribute>().Weight);
        Assert.Equal(0, source.GetAttribute<ICharTermAttribute>().Length);
    }

    [Fact]
    public void SetOffset_EndBeforeStart_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new OffsetAttribute().SetOffset(5, 4));

    [Fact]
    public void Length_PastTheBuffer_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CharTermAttribute().Length = 1_000_000);

    private static AttributeSource Filled(string term, int start, int end)
    {
        AttributeSource source = new();
        source.AddAttribute<ICharTermAttribute>().Append(term);
        source.AddAttribute<IOffsetAttribute>().SetOffset(start, end);
        return source;
    }

    private sealed class WeightAttribute : Attribute, IWeightAttribute
    {
        public float Weight { get; set; }

        public override void Clear() => Weight = 0;

        public override void CopyTo(IAttribute target) => ((IWeightAttribute)target).Weight = Weight;
    }

    private sealed class WeightFactory : AttributeFactory
    {
        public override Attribute CreateAttributeInstance<T>() =>
            typeof(T) == typeof(IWeightAttribute) ? new WeightAttribute() : DEFAULT_ATTRIBUTE_FACTORY.CreateAttributeInstance<T>();
    }
}
