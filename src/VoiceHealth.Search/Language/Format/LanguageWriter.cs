using VoiceHealth.Content.Packing;

namespace VoiceHealth.Search.Language.Format;

/// <summary>Writes the body of a language file; <see cref="LanguageReader"/> reads in the same order.</summary>
internal sealed class LanguageWriter
{
    private readonly PackedWriter _file = new();

    public byte[] Write(LanguageModel model)
    {
        WriteWords(model);
        WritePages(model);
        WriteNames(model);
        WritePatterns(model.Patterns);
        Add(model.Asking.Signs);
        _file.Add(model.Asking.Weights);
        _file.Add(model.Fitted);
        return _file.ToArray();
    }

    private void WriteWords(LanguageModel model)
    {
        Add(model.Words);
        _file.Add(model.Roles);
        _file.Add(model.Concepts);
        _file.Add(model.Weights);
        _file.Add(model.Phrases);
        _file.Add(model.PhraseConcepts);
        _file.Add(model.PhrasesByFirstWord);
    }

    private void WritePages(LanguageModel model)
    {
        Add(model.Paths);
        Add(model.Topics);
        _file.Add(model.PageTopics);
        _file.Add(model.Commonness);
        _file.Add(model.Traits);
        _file.Add(model.Aspects);
        _file.Add(model.PassageAspects);
        _file.Add(model.Lengths);
        _file.Add(model.Families);
    }

    private void WriteNames(LanguageModel model)
    {
        _file.Add(model.Names);
        _file.Add(model.NamePages);
        _file.Add(model.NameKinds);
        _file.Add(model.NamesByConcept);
        _file.Add(model.AbsentNames);
        _file.Add(model.AbsentByConcept);
        Add(model.Sounds.Keys);
        _file.Add(model.Sounds.Bits);
        _file.Add(model.Sounds.Names);
        _file.Add(model.Sounds.ByGram);
        Add(model.Letters.Contexts);
        Add(model.Letters.Sounds);
        _file.Add(model.Letters.SoundOf);
    }

    private void WritePatterns(AspectPatterns patterns)
    {
        Add(patterns.Words);
        _file.Add(patterns.Parts);
        _file.Add(patterns.PartWords);
        _file.Add(patterns.PartFlags);
        _file.Add(patterns.Aspects);
        _file.Add(patterns.Weights);
    }

    private void Add(StringTable table)
    {
        _file.Add(table.Text);
        _file.Add(table.Starts);
        _file.Add(table.Slots);
    }
}
