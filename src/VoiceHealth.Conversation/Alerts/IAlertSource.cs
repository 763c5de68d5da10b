using System.Collections.Immutable;

namespace VoiceHealth.Conversation.Alerts;

/// <summary>Hears danger in what was said. Asked first on every turn. Safe for use by many threads.</summary>
public interface IAlertSource
{
    /// <summary>Null where the words raise no alert.</summary>
    AlertReply? Hear(string words);

    /// <summary>The fixed sentences of an answer to what is said after an alert, such as "help-is-coming"; none where no rule set has it.</summary>
    ImmutableArray<string> WordsOf(string answer);

    /// <summary>The fixed reply of a key that <see cref="Hear"/> gave before, so that it can be repeated; null where no rule set has it.</summary>
    AlertReply? Find(string key);
}
