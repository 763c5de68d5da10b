using Lucene.Net.Analysis.TokenAttributes;
using FlagsAttribute = Lucene.Net.Analysis.TokenAttributes.FlagsAttribute;

namespace Lucene.Net.Util;

/// <summary>Makes the storage for a kind of attribute when a stream first asks for it.</summary>
public abstract class AttributeFactory
{
    /// <summary>Knows the kinds of this library, by name and not by reflection; a factory of one's own adds others.</summary>
    public static readonly AttributeFactory DEFAULT_ATTRIBUTE_FACTORY = new DefaultAttributeFactory();

    /// <exception cref="ArgumentException">The factory does not know this kind.</exception>
    public abstract Attribute CreateAttributeInstance<T>()
        where T : IAttribute;

    private sealed class DefaultAttributeFactory : AttributeFactory
    {
        private static readonly Dictionary<Type, Func<Attribute>> Makers = new()
        {
            [typeof(ICharTermAttribute)] = static () => new CharTermAttribute(),
            [typeof(IOffsetAttribute)] = static () => new OffsetAttribute(),
            [typeof(IPositionIncrementAttribute)] = static () => new PositionIncrementAttribute(),
            [typeof(IPositionLengthAttribute)] = static () => new PositionLengthAttribute(),
            [typeof(ITypeAttribute)] = static () => new TypeAttribute(),
            [typeof(IKeywordAttribute)] = static () => new KeywordAttribute(),
            [typeof(IFlagsAttribute)] = static () => new FlagsAttribute(),
        };

        public override Attribute CreateAttributeInstance<T>() => Makers.TryGetValue(typeof(T), out Func<Attribute>? make)
            ? make()
            : throw new ArgumentException($"Could not find implementing class for {typeof(T).Name}: give the stream an AttributeFactory that makes it.");
    }
}
