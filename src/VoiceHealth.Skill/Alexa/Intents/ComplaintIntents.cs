using System.Collections.Immutable;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Alexa.Intents;

/// <summary>
/// What somebody complains of or is afraid of, by lists that the model is given: dangers, symptoms, parts of the body, medicines. The
/// words are given back and decide; a list only helps Alexa to hear them.
/// </summary>
internal static class ComplaintIntents
{
    private const string Danger = "{" + SlotNames.Danger + "}";
    private const string Symptom = "{" + SlotNames.Symptom + "}";
    private const string Part = "{" + SlotNames.BodyPart + "}";
    private const string Medicine = "{" + SlotNames.Medicine + "}";
    private const string Query = "{" + SlotNames.Query + "}";

    public static readonly ImmutableArray<SkillIntent> All =
    [
        Intent("DangerIntent", Danger, Danger, $"help {Danger}", $"please help {Danger}", $"emergency {Danger}", $"quick {Danger}", $"{Danger} help", $"{Danger} what do i do", $"{Danger} what should i do"),
        Intent("SymptomIntent", Symptom, Symptom),
        Intent("HaveSymptomIntent", $"i have {Symptom}", $"i have {Symptom}", $"i've got {Symptom}", $"i am having {Symptom}", $"i keep having {Symptom}", $"i suffer from {Symptom}", $"what if i have {Symptom}"),
        Intent("PainIntent", $"i have pain in my {Part}", $"my {Part} hurts", $"my {Part} hurt", $"my {Part} is hurting", $"my {Part} aches", $"my {Part} is sore", $"pain in my {Part}", $"a pain in my {Part}", $"i have a pain in my {Part}", $"i've got a pain in my {Part}", $"i have {Part} pain", $"i've got {Part} pain", $"{Part} pain"),
        Intent("SwellingIntent", $"my {Part} is swollen", $"my {Part} is swollen", $"my {Part} has swollen up", $"swelling in my {Part}", $"i have a swollen {Part}", $"i've got a swollen {Part}", $"swollen {Part}"),
        Intent("TookTooMuchIntent", $"i took too much {Medicine}", $"i took too much {Medicine}", $"i have taken too much {Medicine}", $"i've taken too much {Medicine}", $"i took too many {Medicine}", $"i've taken too many {Medicine}", $"too much {Medicine}"),
        Intent("MissedDoseIntent", $"i missed a dose of {Medicine}", $"i missed a dose of {Medicine}", $"i've missed a dose of {Medicine}", $"i forgot to take my {Medicine}", $"i forgot my {Medicine}", $"what if i miss a dose of {Medicine}"),
        Intent("WhatShouldIDoIntent", $"{Query} what should i do", $"{Query} what should i do", $"{Query} what do i do", $"{Query} what can i do", $"{Query} what do you do"),
    ];

    private static SkillIntent Intent(string name, string words, params string[] samples) =>
        new(name, TurnKind.Utterance, words, null, null, [.. samples]);
}
