namespace VoiceHealth.Conversation.People;

/// <summary>Who a medicine is asked about, where an adult's dose may not be right.</summary>
public enum PatientKind
{
    /// <summary>An adult, or nobody was named.</summary>
    Adult = 0,

    /// <summary>Younger than 16, or called a child, whatever the age.</summary>
    Child,
    Pregnant,
    Breastfeeding,
}
