using AngleSharp.Dom;
using VoiceHealth.Content;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.CareCards;

/// <summary>
/// A card's level from its classes, its attributes, its prefix and what its heading tells the reader to do. Signs that disagree give the more urgent one; signs that are
/// missing or unknown give an emergency. Both are reported.
/// </summary>
internal readonly record struct CareCardLevel(Urgency Urgency, (string Code, string Message)? Issue)
{
    /// <summary>Modifiers that ask for help at once and do not say how soon: other signs have to.</summary>
    private static readonly string[] Alarms = ["red", "severe", "danger"];

    /// <summary>Attributes by which some builds of the components carry a card's level.</summary>
    private static readonly string[] Attributes = ["data-urgency", "data-level", "data-type", "data-variant", "type", "urgency", "level"];

    public static CareCardLevel Decide(IElement card, string prefix, string heading)
    {
        var signs = new Signs();
        foreach (ReadOnlySpan<char> token in new ClassNames(card.ClassName ?? ""))
        {
            if (Components.OfClass(token).Has(ElementKinds.CareCard) && Modifier(ComponentName.Parse(token)) is { Length: > 0 } modifier && !Alarms.Contains(modifier, StringComparer.OrdinalIgnoreCase))
            {
                signs.Add(OfModifier(modifier));
            }
        }

        foreach (string attribute in Attributes)
        {
            if (card.GetAttribute(attribute) is { Length: > 0 } value && OfModifier(value) is var level and not Urgency.None)
            {
                signs.Add(level);
            }
        }

        if (prefix.Length > 0)
        {
            signs.Add(OfPrefix(prefix));
        }

        return signs.Decide(card.ClassName ?? "", prefix).RaisedBy(heading);
    }

    /// <summary>With the heading's own words: they never make a card less urgent.</summary>
    private CareCardLevel RaisedBy(string heading) =>
        Urgency >= UrgentHeading.LeastLevel(heading, Urgency)
            ? this
            : new(Urgency.Emergency, ("card-levels-disagree", $"The card is marked as {Urgency}, and its heading says \"{heading}\": it is read as an emergency."));

    /// <summary>The level in a class: after <c>--care--</c>, after <c>--</c>, or at the end of the name. Empty where it names none.</summary>
    private static string Modifier(ComponentName name)
    {
        if (name.Modifier.IsEmpty)
        {
            int end = name.Block.IndexOf("card-", StringComparison.OrdinalIgnoreCase);
            return end < 0 ? "" : name.Block[(end + "card-".Length)..].ToString();
        }

        string modifier = name.Modifier.ToString();
        return !modifier.StartsWith("care", StringComparison.OrdinalIgnoreCase) ? modifier : modifier["care".Length..].TrimStart('-');
    }

    private static Urgency OfModifier(string modifier) => modifier.ToLowerInvariant() switch
    {
        "emergency" or "immediate" => Urgency.Emergency,
        "urgent" => Urgency.Urgent,
        "non-urgent" or "nonurgent" or "non_urgent" or "routine" => Urgency.NonUrgent,
        _ => Urgency.None,
    };

    private static Urgency OfPrefix(string prefix)
    {
        if (prefix.Contains("immediate", StringComparison.OrdinalIgnoreCase) || prefix.Contains("emergency", StringComparison.OrdinalIgnoreCase))
        {
            return Urgency.Emergency;
        }

        if (prefix.Contains("routine", StringComparison.OrdinalIgnoreCase)
            || (prefix.Contains("non", StringComparison.OrdinalIgnoreCase) && prefix.Contains("urgent", StringComparison.OrdinalIgnoreCase)))
        {
            return Urgency.NonUrgent;
        }

        return prefix.Contains("urgent", StringComparison.OrdinalIgnoreCase) ? Urgency.Urgent : Urgency.None;
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

        public readonly CareCardLevel Decide(string classes, string prefix)
        {
            string found = $"class \"{classes}\", prefix \"{prefix}\"";
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
