namespace VoiceHealth.Skill.Alexa;

/// <summary>How a request ended.</summary>
public enum SkillAnswerKind
{
    /// <summary>With a response.</summary>
    Answered = 0,

    /// <summary>With an apology, because something inside failed.</summary>
    Failed,

    /// <summary>Without a response: the bytes are no Alexa request.</summary>
    Unreadable,

    /// <summary>Without a response: it is meant for another skill.</summary>
    NotOurs,
}
