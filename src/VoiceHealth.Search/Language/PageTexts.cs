using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Search.Language;

/// <summary>The words of a page, sorted into the text fields of its index document.</summary>
internal sealed class PageTexts(ConceptReader reader, ILookup<string, string> descriptions)
{
    private const int IntroChunks = 3;
    private const int PairDistance = 4;
    private const int MaxTokens = 20_000;

    /// <summary>The tokens of each field, as concept numbers in reading order.</summary>
    public List<int>[] Read(SpeakablePage page, IEnumerable<string> names, Func<int, bool> isContent)
    {
        var fields = new List<int>[TextFields.Count];
        for (int i = 0; i < fields.Length; i++)
        {
            fields[i] = [];
        }

        foreach (string text in descriptions[page.Info.Path])
        {
            Append(fields[TextFields.Described], text, isContent);
            AppendPairs(fields[TextFields.Pairs], text, isContent);
        }

        foreach (string name in names)
        {
            Append(fields[TextFields.Described], name, isContent);
        }

        Append(fields[TextFields.Intro], page.Info.Intro, isContent);
        bool hasSymptoms = page.Chunks.Any(chunk => chunk.Aspect == HealthAspect.Symptoms);
        foreach (Chunk chunk in page.Chunks)
        {
            AppendChunk(fields, chunk, IsAboutSymptoms(chunk, hasSymptoms), isContent);
        }

        return fields;
    }

    private static bool IsAboutSymptoms(Chunk chunk, bool hasSymptoms) => chunk.Urgency > Urgency.None
        || chunk.Aspect is HealthAspect.Symptoms or HealthAspect.MedicalHelpEmergency or HealthAspect.MedicalHelpUrgent or HealthAspect.MedicalHelpNonurgent
        || (!hasSymptoms && chunk.Aspect is HealthAspect.Overview or HealthAspect.None);

    private void AppendChunk(List<int>[] fields, Chunk chunk, bool symptoms, Func<int, bool> isContent)
    {
        Append(fields[TextFields.Body], chunk.Heading, isContent);
        foreach (Sentence sentence in chunk.Sentences)
        {
            Append(fields[TextFields.Body], sentence.Quote, isContent);
            if (symptoms)
            {
                Append(fields[TextFields.Symptoms], sentence.Quote, isContent);
                AppendPairs(fields[TextFields.Pairs], sentence.Quote, isContent);
            }

            if (chunk.Ordinal < IntroChunks)
            {
                Append(fields[TextFields.Intro], sentence.Quote, isContent);
            }
        }
    }

    private void Append(List<int> field, string text, Func<int, bool> isContent)
    {
        foreach (ConceptToken token in Tokens(text))
        {
            if (token.Concept >= 0 && isContent(token.Concept) && field.Count < MaxTokens)
            {
                field.Add(token.Concept);
            }
        }
    }

    private void AppendPairs(List<int> field, string text, Func<int, bool> isContent)
    {
        List<ConceptToken> content = [.. Tokens(text).Where(token => token.Concept >= 0 && isContent(token.Concept))];
        for (int i = 0; i < content.Count; i++)
        {
            for (int j = i + 1; j < content.Count && content[j].Start - content[i].Start <= PairDistance; j++)
            {
                field.Add(content[i].Concept);
                field.Add(content[j].Concept);
            }
        }
    }

    private List<ConceptToken> Tokens(string text)
    {
        int[] numbers = reader.Number(Text.UtteranceNormalizer.Words(text));
        var tokens = new List<ConceptToken>(numbers.Length);
        reader.ReadAll(numbers, tokens);
        return tokens;
    }
}
