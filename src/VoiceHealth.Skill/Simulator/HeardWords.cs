using Alexa.NET.Request;
using VoiceHealth.Skill.Alexa.Intents;
using VoiceHealth.Skill.Model;

namespace VoiceHealth.Skill.Simulator;

/// <summary>What a person says to the simulator.</summary>
internal sealed record SaidWords(string Words);

/// <summary>The intent and slots that words are heard as; the page makes an Alexa request of it.</summary>
internal sealed record HeardWords(string Intent, HeardSlot[] Slots)
{
    public static HeardWords By(LocalRecognizer recognizer, string words)
    {
        Intent heard = recognizer.Recognize(words);
        return new HeardWords(heard.Name!, [.. SlotReader.NamesOf(heard).Select(name => HeardSlot.Of(heard, name))]);
    }
}

/// <summary>A slot's value, and the id that it stands for where the model lists it.</summary>
internal sealed record HeardSlot(string Name, string? Value, string? Id)
{
    public static HeardSlot Of(Intent intent, string name) => new(name, SlotReader.ValueOf(intent, name), SlotReader.IdOf(intent, name));
}
