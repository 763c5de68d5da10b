namespace VoiceHealth.Conversation.Requests;

/// <summary>What is wanted, as far as conversation goes; all else is a question for search.</summary>
internal enum RequestKind
{
    Question = 0,
    Launch,
    Yes,
    No,
    More,
    Previous,
    Repeat,
    Slower,
    StartOver,
    Help,
    Stop,
    Thanks,
    Fallback,

    /// <summary>"How old is this?"</summary>
    HowOld,

    /// <summary>"Where is this from?"</summary>
    WhereFrom,

    /// <summary>"Are you sure?"</summary>
    Doubt,

    /// <summary>"Send it to my phone."</summary>
    SendCard,

    /// <summary>"What else is there?"</summary>
    Contents,

    /// <summary>"Hang on a minute."</summary>
    Wait,

    /// <summary>"Get help": the page's advice on when to get help, as its first turn offers.</summary>
    GetHelp,

    /// <summary>"Who can I talk to?" where no page is open.</summary>
    Support,

    /// <summary>"I was only joking", "that's no help": nothing is asked.</summary>
    Aside,

    /// <summary>"I don't know which", "in general": none of the choices, but no "no" either.</summary>
    Unsure,
}
