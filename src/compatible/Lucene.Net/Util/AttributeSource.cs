namespace Lucene.Net.Util;

/// <summary>
/// A set of attributes, at most one of each kind. The parts of an analysis chain share one set: each asks once for the kinds it
/// needs, keeps them, and reads or writes them as token after token goes by.
/// </summary>
public class AttributeSource
{
    private readonly AttributeSlots _slots;

    public AttributeSource()
        : this(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY)
    {
    }

    /// <summary>Shares the attributes of <paramref name="input"/>.</summary>
    public AttributeSource(AttributeSource input)
    {
        ArgumentNullException.ThrowIfNull(input);
        _slots = input._slots;
        AttributeFactory = input.AttributeFactory;
    }

    public AttributeSource(AttributeFactory factory)
    {
        _slots = new AttributeSlots();
        AttributeFactory = factory;
    }

    public AttributeFactory AttributeFactory { get; }

    /// <summary>How many storages there are; it changes when a kind is added.</summary>
    internal int AttributeCount => _slots.Implementations.Length;

    public bool HasAttributes => _slots.Implementations.Length > 0;

    /// <summary>The attribute of kind <typeparamref name="T"/>, made if it is not there yet.</summary>
    public T AddAttribute<T>()
        where T : IAttribute
    {
        if (_slots.Find(typeof(T)) is { } present)
        {
            return (T)(IAttribute)present;
        }

        if (!typeof(T).IsInterface)
        {
            throw new ArgumentException($"AddAttribute() takes an interface that extends IAttribute; {typeof(T).FullName} is a class.");
        }

        Attribute made = AttributeFactory.CreateAttributeInstance<T>();
        _slots.Add(typeof(T), made);
        return (T)(IAttribute)made;
    }

    public bool HasAttribute<T>()
        where T : IAttribute => _slots.Find(typeof(T)) is not null;

    /// <exception cref="ArgumentException">Nobody has added this kind.</exception>
    public virtual T GetAttribute<T>()
        where T : IAttribute => _slots.Find(typeof(T)) is { } present
            ? (T)(IAttribute)present
            : throw new ArgumentException($"this AttributeSource does not have the attribute '{typeof(T).Name}'.");

    public void ClearAttributes()
    {
        foreach (Attribute attribute in _slots.Implementations)
        {
            attribute.Clear();
        }
    }

    /// <summary>A copy of every attribute's values as they are now; null if there are no attributes.</summary>
    public virtual State CaptureState() => HasAttributes ? new State(_slots.Implementations).Copied() : null!;

    /// <summary>Puts back values captured from this set, or from one that has the same kinds.</summary>
    /// <exception cref="ArgumentException">The state holds a kind that this set lacks.</exception>
    public void RestoreState(State state)
    {
        Attribute[] saved = state?.Attributes ?? [];
        for (int i = 0; i < saved.Length; i++)
        {
            saved[i].CopyTo(_slots.OfSameClass(saved[i], i));
        }
    }

    /// <summary>A set of its own with the same kinds and values.</summary>
    public AttributeSource CloneAttributes()
    {
        AttributeSource clone = new(AttributeFactory);
        _slots.CloneInto(clone._slots);
        return clone;
    }

    /// <summary>Copies all values into <paramref name="target"/>, which must have the same kinds.</summary>
    public void CopyTo(AttributeSource target)
    {
        Attribute[] attributes = _slots.Implementations;
        for (int i = 0; i < attributes.Length; i++)
        {
            attributes[i].CopyTo(target._slots.OfSameClass(attributes[i], i));
        }
    }

    /// <summary>What <see cref="CaptureState"/> took.</summary>
    public sealed class State
    {
        public State()
            : this([])
        {
        }

        internal State(Attribute[] attributes) => Attributes = attributes;

        internal Attribute[] Attributes { get; }

        public object Clone() => Copied();

        internal State Copied() => new(Array.ConvertAll(Attributes, attribute => (Attribute)attribute.Clone()));
    }
}
