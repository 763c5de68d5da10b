using VoiceHealth.Conversation.Dialogue;

namespace VoiceHealth.Conversation.People;

/// <summary>Who the talk is about.</summary>
/// <param name="Months">A child's age in months; 0 where it was not said, and always for others.</param>
public readonly record struct Patient(PatientKind Kind, int Months = 0)
{
    /// <summary>At this age, in months, the pages' doses for adults start.</summary>
    public const int AdultMonths = 16 * 12;

    public bool NeedsCare => Kind != PatientKind.Adult;

    public static Patient OfAge(int months) => months >= AdultMonths ? default : new Patient(PatientKind.Child, months);

    /// <summary>As it may come from outside: a kind that there is, and an age that a child can have.</summary>
    public Patient Bounded() => StateValues.IsKnown(Kind) ? new Patient(Kind, Kind == PatientKind.Child ? Math.Clamp(Months, 0, AdultMonths - 1) : 0) : default;
}
