using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Questions;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Understanding;

/// <summary>Reads what is asked of a topic beyond its name and the way of asking.</summary>
internal sealed class MatterReader(LanguageModel model)
{
    /// <summary>A concept of more words than this is too wide to be looked up.</summary>
    private const int MaxStems = 24;

    /// <summary>A part of a pattern with more words than this lists matters, not ways of asking.</summary>
    private const int MaxChoices = 6;

    /// <param name="utterance">What was said.</param>
    /// <param name="named">Positions of the topic's name.</param>
    /// <param name="question">How it was understood.</param>
    public ImmutableArray<QuestionMatter> Read(Utterance utterance, ulong named, Question question)
    {
        if (question.Aspect is HealthAspect.Overview or HealthAspect.None && !question.AsksIfSo)
        {
            // The whole of the topic is asked for, not a part of it.
            return [];
        }

        var matter = ImmutableArray.CreateBuilder<QuestionMatter>();
        for (int i = 0; i < utterance.Count; i++)
        {
            bool isOwn = utterance.Mass[i] > 0 && (named >> i & 1) == 0 && (utterance.Roles[i] & WordRole.Child) == 0 && !char.IsDigit(utterance.Words[i][0]) && !IsRuledOut(utterance, i);
            if (isOwn)
            {
                matter.Add(new QuestionMatter(StemsOf(utterance.Words[i]), utterance.Mass[i], IsAsking(utterance.Words[i])));
            }
        }

        return matter.ToImmutable();
    }

    /// <summary>"Without injury".</summary>
    private static bool IsRuledOut(Utterance utterance, int position) => position > 0 && utterance.Words[position - 1] is "without" or "no" or "not";

    /// <summary>Whether the word belongs to a way of asking; not where it is one of many that may stand there ("can I exercise/swim/fly/…").</summary>
    private bool IsAsking(string word)
    {
        AspectPatterns patterns = model.Patterns;
        int number = patterns.Words.Find(word);
        for (int pattern = 0; number >= 0 && pattern < patterns.Parts.Count; pattern++)
        {
            if (HasPart(patterns.Parts[pattern], number))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasPart(ReadOnlySpan<int> parts, int word)
    {
        foreach (int part in parts)
        {
            ReadOnlySpan<int> choices = model.Patterns.PartWords[part];
            if (choices.Length <= MaxChoices && choices.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<string> StemsOf(string word)
    {
        string stem = WordFolder.Fold(word);
        int number = model.Words.Find(stem);
        if (number < 0 || model.Concepts[number] == number)
        {
            return [stem];
        }

        var stems = ImmutableArray.CreateBuilder<string>();
        stems.Add(stem);
        for (int other = 0; other < model.Concepts.Length && stems.Count < MaxStems; other++)
        {
            if (model.Concepts[other] == model.Concepts[number] && other != number && model.Words.Utf8(other)[0] != '=')
            {
                stems.Add(model.Words[other]);
            }
        }

        return stems.ToImmutable();
    }
}
