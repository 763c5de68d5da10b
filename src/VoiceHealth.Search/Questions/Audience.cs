namespace VoiceHealth.Search.Questions;

/// <summary>Who the question is about, as far as the words say.</summary>
public enum Audience
{
    Unstated = 0,
    Self,
    Adult,
    OlderPerson,
    Pregnant,
    Child,
    Baby,
}
