using System.Collections.Frozen;
using System.Collections.Immutable;
using VoiceHealth.Search.Questions;
using VoiceHealth.Search.Ranking;

namespace VoiceHealth.Search.Understanding;

/// <summary>Reads who a question is about.</summary>
internal static class AudienceReader
{
    private static readonly FrozenSet<string> Babies = FrozenSet.Create(StringComparer.Ordinal, "baby", "baby's", "babies", "newborn", "infant");
    private static readonly FrozenSet<string> Elders = FrozenSet.Create(StringComparer.Ordinal, "elderly", "nan", "gran", "grandma", "grandad", "grandmother", "grandfather", "old");
    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        StringComparer.Ordinal, "husband", "wife", "partner", "mum", "dad", "mother", "father", "boyfriend", "girlfriend", "friend", "brother", "sister");

    private static readonly FrozenSet<string> Selves = FrozenSet.Create(StringComparer.Ordinal, "i", "i'm", "i've", "my", "me");

    public static Audience Read(ImmutableArray<string> words, QuestionSigns signs)
    {
        if (signs.Pregnant)
        {
            return Audience.Pregnant;
        }

        if (signs.Child)
        {
            return Any(words, Babies) ? Audience.Baby : Audience.Child;
        }

        return Any(words, Others) ? Audience.Adult
            : Any(words, Elders) ? Audience.OlderPerson
            : Any(words, Selves) ? Audience.Self
            : Audience.Unstated;
    }

    private static bool Any(ImmutableArray<string> words, FrozenSet<string> set)
    {
        foreach (string word in words)
        {
            if (set.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
