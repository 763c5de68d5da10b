using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Alexa.Intents;

/// <summary>
/// A topic, or one aspect of a topic. The bare topic keeps its own words, so that "chest pain" said alone is not made into a
/// question about what it is.
/// </summary>
internal static class TopicIntents
{
    private const string Topic = "{" + SlotNames.Topic + "}";

    public static readonly ImmutableArray<SkillIntent> All =
    [
        new("TopicIntent", TurnKind.Utterance, Topic, null, null, [Topic]),
        Intent("AboutIntent", HealthAspect.Overview, $"what is {Topic}", null, $"what are {Topic}", $"tell me about {Topic}", $"what about {Topic}", $"information about {Topic}", $"information on {Topic}", $"explain {Topic}", $"i want to know about {Topic}", $"what does {Topic} mean", $"what is meant by {Topic}", $"tell me more about {Topic}", $"do you know about {Topic}", $"read me {Topic}"),
        Intent("SymptomsIntent", HealthAspect.Symptoms, $"what are the symptoms of {Topic}", "what are the symptoms", $"{Topic} symptoms", $"symptoms of {Topic}", $"signs of {Topic}", $"what are the signs of {Topic}", $"how do i know if i have {Topic}", $"how do you know if you have {Topic}", $"what does {Topic} look like", $"what does {Topic} feel like", "how do i know if i have it", "what does it look like"),
        Intent("CausesIntent", HealthAspect.Causes, $"what causes {Topic}", "what causes it", $"{Topic} causes", $"causes of {Topic}", $"what are the causes of {Topic}", $"why do people get {Topic}", $"how do you get {Topic}", $"why do i have {Topic}", "why did i get it", "how do you get it"),
        Intent("DiagnosisIntent", HealthAspect.Diagnosis, $"how is {Topic} diagnosed", "how is it diagnosed", $"{Topic} diagnosis", $"tests for {Topic}", $"is there a test for {Topic}", $"how do they test for {Topic}", $"how do doctors diagnose {Topic}", "is there a test for it"),
        Intent("TreatmentIntent", HealthAspect.Treatments, $"how is {Topic} treated", "how is it treated", $"{Topic} treatment", $"treatment for {Topic}", $"treatments for {Topic}", $"what is the treatment for {Topic}", $"how do you treat {Topic}", $"how do i treat {Topic}", $"how do i get rid of {Topic}", $"cure for {Topic}", $"is there a cure for {Topic}", $"what can i take for {Topic}", "how do i treat it", "what is the treatment", "how do i get rid of it"),
        Intent("SelfCareIntent", HealthAspect.SelfCare, $"what can i do about {Topic} myself", "what can i do about it myself", $"how do i look after {Topic}", $"how can i ease {Topic}", $"what helps with {Topic}", $"home remedies for {Topic}", $"self care for {Topic}", $"what should i do about {Topic}", "what can i do at home", "what helps with it"),
        Intent("PreventionIntent", HealthAspect.Prevention, $"how do i prevent {Topic}", "how do i prevent it", $"{Topic} prevention", $"preventing {Topic}", $"how can i avoid {Topic}", $"how do i stop getting {Topic}", $"how do i lower my risk of {Topic}", "how can i avoid it"),
        Intent("ComplicationsIntent", HealthAspect.RisksOrComplications, $"what are the complications of {Topic}", "what are the complications", $"complications of {Topic}", $"{Topic} complications", $"what are the risks of {Topic}", $"is {Topic} dangerous", $"how serious is {Topic}", "is it dangerous", "how serious is it", "what are the risks"),
        Intent("GetHelpIntent", HealthAspect.MedicalHelpNonurgent, $"when should i get help for {Topic}", "when should i get help", $"when should i see a doctor about {Topic}", $"when should i see a g p about {Topic}", $"should i see a doctor about {Topic}", $"who should i see about {Topic}", "when should i see a doctor", "should i see a doctor", "do i need to see a doctor"),
        Intent("SpreadIntent", HealthAspect.Contagiousness, $"is {Topic} contagious", "is it contagious", $"is {Topic} catching", $"is {Topic} infectious", $"how does {Topic} spread", $"how long is {Topic} contagious", $"can you catch {Topic}", "is it catching", "how does it spread", "how long is it contagious", "can you catch it"),
        Intent("OutlookIntent", HealthAspect.Prognosis, $"how long does {Topic} last", "how long does it last", $"how long does it take to get over {Topic}", $"will {Topic} go away", $"does {Topic} go away", $"how long is recovery from {Topic}", $"recovering from {Topic}", "will it go away", "how long until i am better"),
        Intent("LivingWithIntent", HealthAspect.LivingWith, $"how do people live with {Topic}", "how do people live with it", $"living with {Topic}", $"life with {Topic}", $"support for {Topic}"),
        Intent("PregnancyIntent", HealthAspect.Pregnancy, $"{Topic} in pregnancy", "what about in pregnancy", $"{Topic} when pregnant", $"can i have {Topic} while pregnant", $"is {Topic} safe in pregnancy", $"{Topic} and breastfeeding", "is it safe in pregnancy"),
        Intent("ChildrenIntent", HealthAspect.Children, $"{Topic} in children", "what about in children", $"{Topic} in babies", $"can children get {Topic}", $"can children have {Topic}", "what about children", "what about babies"),
        Intent("VaccineIntent", HealthAspect.Vaccination, $"is there a vaccine for {Topic}", "is there a vaccine", $"{Topic} vaccine", $"{Topic} jab", $"vaccination against {Topic}", "is there a jab for it"),
        Intent("TypesIntent", HealthAspect.Types, $"what types of {Topic} are there", "what types are there", $"types of {Topic}", $"kinds of {Topic}", $"what kinds of {Topic} are there"),
        Intent("SideEffectsIntent", HealthAspect.SideEffects, $"what are the side effects of {Topic}", "what are the side effects", $"{Topic} side effects", $"side effects of {Topic}", $"does {Topic} have side effects"),
        Intent("DosageIntent", HealthAspect.UsageOrSchedule, $"how do i take {Topic}", "how do i take it", $"how much {Topic} can i take", $"how often can i take {Topic}", $"when should i take {Topic}", $"{Topic} dose", $"{Topic} dosage", $"how do i use {Topic}", "how much can i take", "how often can i take it", "when should i take it"),
        Intent("SuitabilityIntent", HealthAspect.Suitability, $"who can have {Topic}", "who can have it", $"who can take {Topic}", $"who should not take {Topic}", $"can i take {Topic}", "who can take it", "can i take it"),
        Intent("InteractionsIntent", HealthAspect.Interactions, $"what does {Topic} interact with", "what does it interact with", $"can i take {Topic} with other medicines", $"{Topic} interactions", $"can i drink alcohol with {Topic}", "can i drink alcohol with it"),
        Intent("WhatHappensIntent", HealthAspect.WhatHappens, $"what happens during {Topic}", "what happens during it", $"what happens in {Topic}", $"what happens at {Topic}", $"how is {Topic} done", "how is it done"),
        Intent("PreparationIntent", HealthAspect.Preparation, $"how do i prepare for {Topic}", "how do i prepare for it", $"preparing for {Topic}", $"getting ready for {Topic}"),
        Intent("ResultsIntent", HealthAspect.Results, $"what do {Topic} results mean", "what do the results mean", $"{Topic} results", $"results of {Topic}"),
    ];

    private static SkillIntent Intent(string name, HealthAspect aspect, string words, string? followUp, params string[] more)
    {
        IEnumerable<string> samples = [words, .. followUp is null ? Enumerable.Empty<string>() : [followUp], .. more];
        return new SkillIntent(name, TurnKind.Utterance, words, followUp, aspect, [.. samples]);
    }
}
