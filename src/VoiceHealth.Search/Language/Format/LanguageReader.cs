using VoiceHealth.Content.Packing;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Language.Format;

/// <summary>Reads the lists of a language file in the order in which <see cref="LanguageWriter"/> writes them, each where it lies.</summary>
internal sealed class LanguageReader(PackedReader file)
{
    /// <exception cref="InvalidDataException">A list goes on past the end, or lists do not fit each other.</exception>
    public LanguageModel Read()
    {
        var model = new LanguageModel
        {
            Words = Table(),
            Roles = file.Bytes(),
            Concepts = file.Numbers(),
            Weights = file.Floats(),
            Phrases = file.Lists(),
            PhraseConcepts = file.Numbers(),
            PhrasesByFirstWord = file.Lists(),
            Paths = Table(),
            Topics = Table(),
            PageTopics = file.Numbers(),
            Commonness = file.Bytes(),
            Traits = file.Bytes(),
            Aspects = file.Longs(),
            PassageAspects = file.Lists(),
            Lengths = file.Numbers(),
            Families = file.Lists(),
            Names = file.Lists(),
            NamePages = file.Numbers(),
            NameKinds = file.Bytes(),
            NamesByConcept = file.Lists(),
            AbsentNames = file.Lists(),
            AbsentByConcept = file.Lists(),
            Sounds = new SoundTable(Table(), file.Bytes(), file.Lists(), file.Lists()),
            Letters = new LetterSounds(Table(), Table(), file.Numbers()),
            Patterns = new AspectPatterns(Table(), file.Lists(), file.Lists(), file.Bytes(), file.Bytes(), file.Floats()),
            Asking = new AspectWeights(Table(), file.Bytes()),
            Fitted = file.Floats(),
        };
        file.End();
        Check(model);
        return model;
    }

    private void Check(LanguageModel model)
    {
        int words = model.Words.Count;
        int pages = model.Paths.Count;
        bool fits = model.Roles.Length == words && model.Concepts.Length == words && model.Weights.Length == words
            && model.PhrasesByFirstWord.Count == words && model.NamesByConcept.Count == words && model.AbsentByConcept.Count == words
            && model.PageTopics.Length == pages && model.Commonness.Length == pages && model.Traits.Length == pages
            && model.Aspects.Length == pages && model.PassageAspects.Count == pages && model.Lengths.Length == pages * TextFields.Count && model.Families.Count == model.Names.Count
            && model.NamePages.Length == model.Names.Count && model.Sounds.Names.Count == model.Sounds.Keys.Count
            && model.Sounds.Bits.Length == model.Sounds.Keys.Text.Length && model.Letters.SoundOf.Length == model.Letters.Contexts.Count
            && model.Asking.Weights.Length == model.Asking.Signs.Count * AspectClasses.Count;
        if (!fits)
        {
            throw file.Damaged("its lists do not fit each other");
        }
    }

    private StringTable Table() => new(file.Bytes(), file.Starts(), file.Numbers());
}
