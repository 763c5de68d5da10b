using VoiceHealth.Content;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.CareCards;

/// <summary>
/// A card's level from its classes and its hidden prefix. Signs that disagree give the more urgent one; signs that are
/// missing or unknown give an emergency. Both are reported.
/// </summary>
internal readonly record struct CareCardLevel(Urgency Urgency, (string Code, string Message)? Issue)
{
    public static CareCardLevel Decide(ClassNames classes, string prefix)
    {
        var signs = new Signs();
        foreach (ReadOnlySpan<char> token in classes)
        {
            if (CareCardMarkup.Modifier(token, out ReadOnlySpan<char> modifier) && !modifier.IsEmpty)
            {
                signs.Add(OfModifier(modifier));
            }
        }

        if (prefix.Length > 0)
        {
            signs.Add(OfPrefix(prefix));
        }

        return signs.Decide(classes, prefix);
    }

    private static Urgency OfModifier(ReadOnlySpan<char> modifier) => modifier.ToString().ToLowerInvariant() switch
    {
        "emergency" or "immediate" => Urgency.Emergency,
        "urgent" => Urgency.Urgent,
        "non-urgent" or "nonurgent" => Urgency.NonUrgent,
        _ => Urgency.None,
    };

    private static Urgency OfPrefix(string prefix)
    {
        if (prefix.Contains("immediate", StringComparison.OrdinalIgnoreCase) || prefix.Contains("emergency", StringComparison.OrdinalIgnoreCase))
        {
            return Urgency.Emergency;
        }

        if (prefix.Contains("non", StringComparison.OrdinalIgnoreCase) && prefix.Contains("urgent", StringComparison.OrdinalIgnoreCase))
        {
            return Urgency.NonUrgent;
        }

        return prefix.StartsWith("urgent", StringComparison.OrdinalIgnoreCase) ? Urgency.Urgent : Urgency.None;
    }

    private ref struct Signs
    {
        private Urgency _highest;
        private Urgency _lowest = Urgency.Emergency;
        private bool _unknown;

        public Signs()
        {
        }

        public void Add(Urgency level)
        {
            if (level == Urgency.None)
            {
                _unknown = true;
                return;
            }

            _highest = (Urgency)Math.Max((int)_highest, (int)level);
            _lowest = (Urgency)Math.Min((int)_lowest, (int)level);
        }

        public readonly CareCardLevel Decide(ClassNames classes, string prefix)
        {
            string found = $"class \"{classes.Value}\", prefix \"{prefix}\"";
            if (_highest == Urgency.None)
            {
                return new(Urgency.Emergency, ("card-without-level", $"The card's level is not known ({found}): it is read as an emergency."));
            }

            if (_lowest != _highest)
            {
                return new(_highest, ("card-levels-disagree", $"The card's signs disagree ({found}): the more urgent one is taken."));
            }

            return _unknown
                ? new(Urgency.Emergency, ("card-level-unknown", $"One of the card's signs is not known ({found}): it is read as an emergency."))
                : new(_highest, null);
        }
    }
}
