namespace VoiceHealth.Skill.Alexa.Intents;

/// <summary>The slots of the interaction model, named for what they hold.</summary>
internal static class SlotNames
{
    /// <summary>A page's topic; the id is the page's path.</summary>
    public const string Topic = "topic";

    /// <summary>Any words, after a carrier phrase.</summary>
    public const string Query = "query";

    /// <summary>Which of the offered choices; the id is its number.</summary>
    public const string Choice = "choice";
}
