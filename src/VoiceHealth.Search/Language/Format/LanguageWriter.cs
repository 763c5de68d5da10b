using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace VoiceHealth.Search.Language.Format;

/// <summary>Writes the body of a language file; <see cref="LanguageReader"/> reads in the same order.</summary>
internal sealed class LanguageWriter
{
    private readonly List<byte> _body = [];

    public byte[] Write(LanguageModel model)
    {
        WriteWords(model);
        WritePages(model);
        WriteNames(model);
        WritePatterns(model.Patterns);
        Add(model.Fitted);
        return [.. _body];
    }

    private void WriteWords(LanguageModel model)
    {
        Add(model.Words);
        Add(model.Roles);
        Add(model.Concepts);
        Add(model.Weights);
        Add(model.Phrases);
        Add(model.PhraseConcepts);
        Add(model.PhrasesByFirstWord);
    }

    private void WritePages(LanguageModel model)
    {
        Add(model.Paths);
        Add(model.Topics);
        Add(model.PageTopics);
        Add(model.Commonness);
        Add(model.Traits);
        Add(model.Aspects);
        Add(model.PassageAspects);
        Add(model.Lengths);
        Add(model.Families);
    }

    private void WriteNames(LanguageModel model)
    {
        Add(model.Names);
        Add(model.NamePages);
        Add(model.NameKinds);
        Add(model.NamesByConcept);
        Add(model.AbsentNames);
        Add(model.AbsentByConcept);
        Add(model.Sounds.Keys);
        Add(model.Sounds.Bits);
        Add(model.Sounds.Names);
        Add(model.Sounds.ByGram);
        Add(model.Letters.Contexts);
        Add(model.Letters.Sounds);
        Add(model.Letters.SoundOf);
    }

    private void WritePatterns(AspectPatterns patterns)
    {
        Add(patterns.Words);
        Add(patterns.Parts);
        Add(patterns.PartWords);
        Add(patterns.PartFlags);
        Add(patterns.Aspects);
        Add(patterns.Weights);
    }

    private void Add(StringTable table)
    {
        Add(table.Text);
        Add(table.Starts);
        Add(table.Slots);
    }

    private void Add(Lists lists)
    {
        Add(lists.Starts);
        Add(lists.Items);
    }

    private void Add(byte[] items)
    {
        AddLength(items.Length);
        _body.AddRange(items);
        Pad();
    }

    private void Add(int[] items)
    {
        AddLength(items.Length);
        Span<byte> bytes = stackalloc byte[4];
        foreach (int item in items)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, item);
            _body.AddRange(bytes);
        }
    }

    private void Add(float[] items) => Add(MemoryMarshal.Cast<float, int>(items).ToArray());

    private void Add(long[] items)
    {
        AddLength(items.Length);
        Span<byte> bytes = stackalloc byte[8];
        foreach (long item in items)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes, item);
            _body.AddRange(bytes);
        }
    }

    private void AddLength(int length)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, length);
        _body.AddRange(bytes);
    }

    private void Pad()
    {
        while (_body.Count % 4 != 0)
        {
            _body.Add(0);
        }
    }
}
