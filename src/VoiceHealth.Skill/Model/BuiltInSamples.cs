namespace VoiceHealth.Skill.Model;

/// <summary>The plainest of the utterances that Amazon's own intents hear. The real ones hear many more.</summary>
internal static class BuiltInSamples
{
    public static IEnumerable<string> Of(string intent) => intent switch
    {
        "AMAZON.HelpIntent" => ["help", "help me", "can you help me", "what can you do", "what can i say"],
        "AMAZON.StopIntent" => ["stop", "quit", "off", "shut up", "end", "exit"],
        "AMAZON.CancelIntent" => ["cancel", "never mind", "forget it"],
        "AMAZON.NavigateHomeIntent" => ["go home", "home", "main screen"],
        "AMAZON.YesIntent" => ["yes", "yes please", "yeah", "yep", "sure", "okay", "ok", "all right"],
        "AMAZON.NoIntent" => ["no", "no thanks", "no thank you", "nope"],
        "AMAZON.NextIntent" => ["next", "skip", "the next one"],
        "AMAZON.MoreIntent" => ["more", "show more", "more please"],
        "AMAZON.PreviousIntent" => ["previous", "go back", "back"],
        "AMAZON.RepeatIntent" => ["repeat", "say that again", "repeat that", "say it again", "again", "what was that", "pardon"],
        "AMAZON.StartOverIntent" => ["start over", "start again", "restart"],
        _ => [],
    };
}
