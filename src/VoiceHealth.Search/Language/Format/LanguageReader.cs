using System.Buffers.Binary;
using System.Runtime.InteropServices;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Language.Format;

/// <summary>Reads the body of a language file in the order in which <see cref="LanguageWriter"/> writes it. Every array is one copy.</summary>
internal ref struct LanguageReader(ReadOnlySpan<byte> body)
{
    private ReadOnlySpan<byte> _rest = body;

    /// <exception cref="InvalidDataException">An array goes on past the end, or arrays do not fit each other.</exception>
    public LanguageModel Read()
    {
        var model = new LanguageModel
        {
            Words = Table(),
            Roles = Bytes(),
            Concepts = Numbers(),
            Weights = Floats(),
            Phrases = Lists(),
            PhraseConcepts = Numbers(),
            PhrasesByFirstWord = Lists(),
            Paths = Table(),
            Topics = Table(),
            PageTopics = Numbers(),
            Commonness = Bytes(),
            Traits = Bytes(),
            Aspects = Longs(),
            PassageAspects = Lists(),
            Lengths = Numbers(),
            Families = Lists(),
            Names = Lists(),
            NamePages = Numbers(),
            NameKinds = Bytes(),
            NamesByConcept = Lists(),
            AbsentNames = Lists(),
            AbsentByConcept = Lists(),
            Sounds = new SoundTable(Table(), Bytes(), Lists(), Lists()),
            Letters = new LetterSounds(Table(), Table(), Numbers()),
            Patterns = new AspectPatterns(Table(), Lists(), Lists(), Bytes(), Bytes(), Floats()),
            Fitted = Floats(),
        };
        Check(model);
        return model;
    }

    private readonly void Check(LanguageModel model)
    {
        int words = model.Words.Count;
        int pages = model.Paths.Count;
        bool fits = model.Roles.Length == words && model.Concepts.Length == words && model.Weights.Length == words
            && model.PhrasesByFirstWord.Count == words && model.NamesByConcept.Count == words && model.AbsentByConcept.Count == words
            && model.PageTopics.Length == pages && model.Commonness.Length == pages && model.Traits.Length == pages
            && model.Aspects.Length == pages && model.PassageAspects.Count == pages && model.Lengths.Length == pages * TextFields.Count && model.Families.Count == model.Names.Count
            && model.NamePages.Length == model.Names.Count && model.Sounds.Names.Count == model.Sounds.Keys.Count
            && model.Sounds.Bits.Length == model.Sounds.Keys.Text.Length && model.Letters.SoundOf.Length == model.Letters.Contexts.Count
            && _rest.IsEmpty;
        if (!fits)
        {
            throw Damaged();
        }
    }

    private StringTable Table() => new(Bytes(), Numbers(), Numbers());

    private Lists Lists() => new(Numbers(), Numbers());

    private byte[] Bytes()
    {
        int length = Length(1);
        byte[] items = Take(length).ToArray();
        Take((4 - (length % 4)) % 4);
        return items;
    }

    private int[] Numbers()
    {
        int length = Length(4);
        ReadOnlySpan<byte> bytes = Take(length * 4);
        int[] items = MemoryMarshal.Cast<byte, int>(bytes).ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(items, items);
        }

        return items;
    }

    private float[] Floats() => MemoryMarshal.Cast<int, float>(Numbers()).ToArray();

    private long[] Longs()
    {
        int length = Length(8);
        long[] items = MemoryMarshal.Cast<byte, long>(Take(length * 8)).ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(items, items);
        }

        return items;
    }

    private int Length(int size)
    {
        int length = BinaryPrimitives.ReadInt32LittleEndian(Take(4));
        return length >= 0 && (long)length * size <= _rest.Length ? length : throw Damaged();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length)
        {
            throw Damaged();
        }

        ReadOnlySpan<byte> taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }

    private static InvalidDataException Damaged() => new("The language file is damaged: its arrays do not fit each other. Rebuild the release.");
}
