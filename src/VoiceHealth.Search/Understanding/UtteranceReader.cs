using System.Collections.Immutable;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Understanding;

/// <summary>Reads what was said against a release's language.</summary>
internal sealed class UtteranceReader(LanguageModel model)
{
    private const float UnknownMass = 5f;

    /// <summary>The concept of phrases that are not meant as they are said: "my heart's broken".</summary>
    private const string FigureOfSpeech = "figure-of-speech";

    private readonly int _figure = model.Words.Find("=" + FigureOfSpeech);
    private readonly ConceptReader _concepts = new(model);

    public Utterance Read(string said)
    {
        ImmutableArray<string> words = UtteranceNormalizer.Normalize(said, out ulong spelled);
        words = [.. words.Select((word, i) => i < Utterance.MaxPositions && (spelled >> i & 1) != 0 ? WithoutArticle(word, i + 1 < words.Length ? words[i + 1] : "") : word)];
        int[] numbers = _concepts.Number(words);
        int count = Math.Min(words.Length, Utterance.MaxPositions);
        var tokens = new List<ConceptToken>(count + 4);
        _concepts.ReadAll(numbers.AsSpan(0, count), tokens);
        ulong figure = TakeFigures(tokens);

        var roles = new WordRole[count];
        var mass = new float[count];
        ulong unknown = 0;
        ulong elsewhere = 0;
        for (int i = 0; i < count; i++)
        {
            roles[i] = RoleOf(numbers[i], words[i], (spelled >> i & 1) != 0);
            bool figurative = (figure >> i & 1) != 0;
            elsewhere |= figurative || roles[i].HasFlag(WordRole.Elsewhere) ? 1UL << i : 0;
            mass[i] = figurative ? UnknownMass : MassOf(numbers[i], roles[i]);
            if (figurative || (mass[i] > 0 && (roles[i] & (WordRole.InText | WordRole.InName)) == 0))
            {
                unknown |= 1UL << i;
            }
        }

        WeighPhrases(tokens, mass);
        return new Utterance
        {
            Words = words,
            Spelled = spelled,
            Elsewhere = elsewhere,
            Count = count,
            Roles = roles,
            Mass = mass,
            Concepts = Gather(tokens, roles),
            TotalMass = mass.Sum(),
            Unknown = unknown,
        };
    }

    private WordRole RoleOf(int number, string word, bool spelled)
    {
        if (number < 0)
        {
            return char.IsDigit(word[0]) ? WordRole.Frame : WordRole.None;
        }

        WordRole own = (WordRole)model.Roles[number] & (spelled ? ~(WordRole.Function | WordRole.Frame) : ~WordRole.None);
        return own | ((WordRole)model.Roles[model.Concepts[number]] & (WordRole.InText | WordRole.InName | WordRole.Bodily));
    }

    private float MassOf(int number, WordRole role)
    {
        if ((role & (WordRole.Function | WordRole.Frame)) != 0)
        {
            return 0;
        }

        bool known = (role & (WordRole.InText | WordRole.InName)) != 0;
        return known ? model.Weights[model.Concepts[number]] : UnknownMass;
    }

    /// <summary>"A c t scan" is spelled as "a CT scan" is said: the first letter is an article where only the others are a name, or are one with the next word.</summary>
    private string WithoutArticle(string spelled, string next)
    {
        if (spelled.Length < 3 || spelled[0] != 'a' || !IsInName(spelled[1..]))
        {
            return spelled;
        }

        return !IsInName(spelled) || AreInOneName(spelled[1..], next) ? spelled[1..] : spelled;
    }

    private bool AreInOneName(string one, string other)
    {
        int first = model.Words.Find(WordFolder.Fold(one));
        int second = model.Words.Find(WordFolder.Fold(other));
        if (first < 0 || second < 0)
        {
            return false;
        }

        foreach (int name in model.NamesByConcept[model.Concepts[first]])
        {
            if (model.NamesByConcept[model.Concepts[second]].Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInName(string word)
    {
        int number = model.Words.Find(WordFolder.Fold(word));
        return number >= 0 && ((WordRole)model.Roles[model.Concepts[number]]).HasFlag(WordRole.InName);
    }

    /// <summary>Positions of figures of speech, whose words mean nothing of what they say: they are taken out of the tokens.</summary>
    private ulong TakeFigures(List<ConceptToken> tokens)
    {
        ulong figure = 0;
        foreach (ConceptToken token in tokens)
        {
            figure |= token.Length > 1 && token.Concept >= 0 && token.Concept == _figure ? ((1UL << token.Length) - 1) << token.Start : 0;
        }

        if (figure != 0)
        {
            tokens.RemoveAll(token => (figure >> token.Start & 1) != 0);
        }

        return figure;
    }

    /// <summary>"Type two" says something though neither of its words does.</summary>
    private void WeighPhrases(List<ConceptToken> tokens, float[] mass)
    {
        foreach (ConceptToken token in tokens)
        {
            if (token.Length > 1 && token.Concept >= 0 && mass.AsSpan(token.Start, token.Length).IndexOfAnyExcept(0f) < 0)
            {
                mass.AsSpan(token.Start, token.Length).Fill(model.Weights[token.Concept] / token.Length);
            }
        }
    }

    private static List<UtteranceConcept> Gather(List<ConceptToken> tokens, WordRole[] roles)
    {
        var gathered = new List<UtteranceConcept>(tokens.Count);
        foreach (ConceptToken token in tokens)
        {
            if (token.Concept < 0)
            {
                continue;
            }

            ulong positions = ((1UL << token.Length) - 1) << token.Start;
            bool content = token.Length > 1 || (roles[token.Start] & (WordRole.Function | WordRole.Frame)) == 0;
            int known = gathered.FindIndex(concept => concept.Concept == token.Concept);
            if (known < 0)
            {
                gathered.Add(new UtteranceConcept(token.Concept, positions, content));
            }
            else
            {
                gathered[known] = new UtteranceConcept(token.Concept, gathered[known].Positions | positions, content || gathered[known].IsContent);
            }
        }

        return gathered;
    }
}
