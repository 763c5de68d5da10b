using System.Globalization;
using Alexa.NET.Request;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Alexa.Intents;

/// <summary>
/// Turns an intent into the turn that it stands for. Alexa sends no words, so the sentence is rebuilt from the intent's carrier
/// phrase and the slot, and the safety rules run on that.
/// </summary>
internal sealed class IntentReader(IntentCatalogue catalogue)
{
    private const int MaxPathLength = 300;

    /// <param name="answersUs">Whether the slot was filled in answer to the skill's question for it.</param>
    public Turn Read(Intent? intent, bool answersUs = false)
    {
        if (intent?.Name is not { } name)
        {
            return new Turn(TurnKind.Fallback, "");
        }

        return catalogue.Find(name) is { } known ? ReadKnown(known, intent, answersUs) : ReadUnknown(intent);
    }

    /// <summary>The intent to ask a topic of: it wants to know an aspect of one, and none was said. Null for any other.</summary>
    public Intent? WithoutTopic(Intent? intent) =>
        intent?.Name is { } name && catalogue.Find(name) is { AsksTopic: true } && SlotReader.ValueOf(intent, SlotNames.Topic) is null ? intent : null;

    private static Turn ReadKnown(SkillIntent known, Intent intent, bool answersUs)
    {
        if (known.Slot is not { } slotName)
        {
            return new Turn(known.Turn, WithStraySlots(known.Words, intent), Aspect: known.Aspect);
        }

        int choice = slotName == SlotNames.Choice ? ChoiceOf(intent) : 0;
        if (SlotReader.ValueOf(intent, slotName) is not { } value)
        {
            return known.WordsWithoutSlot is { } words
                ? new Turn(known.Turn, words, Aspect: known.Aspect)
                : new Turn(TurnKind.Fallback, "");
        }

        // An answer may be anything, also a cry for help: it is heard as it was said, not inside a question about it.
        string sentence = answersUs ? value : known.Words.Replace($"{{{slotName}}}", value, StringComparison.Ordinal);
        string? page = SlotNames.NamesPage(slotName) ? PathOrNull(SlotReader.IdOf(intent, slotName)) : null;
        return new Turn(known.Turn, sentence, page, known.Aspect, choice);
    }

    /// <summary>An intent of another version of the model: whatever its slots say is taken as said.</summary>
    private static Turn ReadUnknown(Intent intent)
    {
        string words = WithStraySlots("", intent);
        return words.Length == 0 ? new Turn(TurnKind.Fallback, "") : Turn.Said(words);
    }

    private static string WithStraySlots(string words, Intent intent)
    {
        IEnumerable<string> values = SlotReader.NamesOf(intent).Select(name => SlotReader.ValueOf(intent, name)).OfType<string>();
        return string.Join(' ', values.Prepend(words)).Trim();
    }

    private static int ChoiceOf(Intent intent) =>
        int.TryParse(SlotReader.IdOf(intent, SlotNames.Choice), NumberStyles.None, CultureInfo.InvariantCulture, out int choice) && choice <= 10
            ? choice
            : 0;

    private static string? PathOrNull(string? id) => id is { Length: > 0 and <= MaxPathLength } && id[0] == '/' ? id : null;
}
