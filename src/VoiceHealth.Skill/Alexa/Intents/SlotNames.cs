namespace VoiceHealth.Skill.Alexa.Intents;

/// <summary>The slots of the interaction model, named for what they hold.</summary>
internal static class SlotNames
{
    /// <summary>A page's topic; the id is the page's path.</summary>
    public const string Topic = "topic";

    /// <summary>A page about a medicine; the id is the page's path.</summary>
    public const string Medicine = "medicine";

    /// <summary>What somebody feels or sees; the id is the path of a page that it may be about, which the words have to decide.</summary>
    public const string Symptom = "symptom";

    /// <summary>A part of the body; the id is the path of a page about pain there, where there is one.</summary>
    public const string BodyPart = "bodyPart";

    /// <summary>Words that the safety rules raise an alert on; the id is the rule's, or the path of the page whose card says it.</summary>
    public const string Danger = "danger";

    /// <summary>Any words, after a carrier phrase.</summary>
    public const string Query = "query";

    /// <summary>Which of the offered choices; the id is its number.</summary>
    public const string Choice = "choice";

    /// <summary>Whether a slot's id is the page that is asked for.</summary>
    public static bool NamesPage(string slot) => slot is Topic or Medicine;
}
