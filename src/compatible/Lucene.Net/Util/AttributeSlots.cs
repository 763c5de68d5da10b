using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Util;

/// <summary>
/// The attributes of one chain. There are about six, so arrays searched from the front beat a hash table, and they are only
/// searched while a chain is put together.
/// </summary>
internal sealed class AttributeSlots
{
    private readonly List<(Type Kind, Attribute Attribute)> _kinds = new(8);

    /// <summary>Each storage once, in the order of arrival.</summary>
    public Attribute[] Implementations { get; private set; } = [];

    public Attribute? Find(Type kind)
    {
        foreach ((Type known, Attribute attribute) in _kinds)
        {
            if (known == kind)
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Registers a storage for the kind that was asked for and for the other standard kinds that it serves.</summary>
    public void Add(Type kind, Attribute attribute)
    {
        Register(kind, attribute);
        RegisterIf<ICharTermAttribute>(attribute);
        RegisterIf<IOffsetAttribute>(attribute);
        RegisterIf<IPositionIncrementAttribute>(attribute);
        RegisterIf<IPositionLengthAttribute>(attribute);
        RegisterIf<ITypeAttribute>(attribute);
        RegisterIf<IKeywordAttribute>(attribute);
        RegisterIf<IFlagsAttribute>(attribute);
        Implementations = [.. Implementations, attribute];
    }

    /// <exception cref="ArgumentException">There is none of that class here.</exception>
    /// <param name="other">Whose class is wanted.</param>
    /// <param name="guess">Where it stands if the two sets were put together alike.</param>
    public Attribute OfSameClass(Attribute other, int guess)
    {
        if (guess < Implementations.Length && Implementations[guess].GetType() == other.GetType())
        {
            return Implementations[guess];
        }

        foreach (Attribute attribute in Implementations)
        {
            if (attribute.GetType() == other.GetType())
            {
                return attribute;
            }
        }

        throw new ArgumentException($"State contains an attribute of type {other.GetType().Name} that is not in this AttributeSource.");
    }

    public void CloneInto(AttributeSlots target)
    {
        target.Implementations = Array.ConvertAll(Implementations, attribute => (Attribute)attribute.Clone());
        foreach ((Type kind, Attribute attribute) in _kinds)
        {
            target._kinds.Add((kind, target.OfSameClass(attribute, 0)));
        }
    }

    private void RegisterIf<T>(Attribute attribute)
        where T : IAttribute
    {
        if (attribute is T)
        {
            Register(typeof(T), attribute);
        }
    }

    private void Register(Type kind, Attribute attribute)
    {
        if (Find(kind) is null)
        {
            _kinds.Add((kind, attribute));
        }
    }
}
