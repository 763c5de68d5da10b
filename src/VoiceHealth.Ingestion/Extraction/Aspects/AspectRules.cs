using VoiceHealth.Content;
using static VoiceHealth.Content.HealthAspect;

namespace VoiceHealth.Ingestion.Extraction.Aspects;

/// <summary>
/// The table that tells a section's aspect from its heading. Rows are tried from the top and the first phrase that the heading
/// holds decides, so a narrow phrase stands above a wide one. See <see cref="HeadingPhrase"/> for how phrases are written.
/// </summary>
internal static class AspectRules
{
    private static readonly (HealthAspect Aspect, HeadingPhrase[] Phrases)[] InOrder =
    [
        // Sections about the site, its registers and its films tell nothing of the topic.
        Row(None,
            "information about you", "information about your child", "^more information", "^further information", "^further reading", "^further advice",
            "want to know more", "disease registration service", "diseases registration service", "^video", "^media", "reporting side effects", "report suspected",
            "reporting suspected", "coronavirus update", "coronavirus covid 19 update", "^leaflets", "^additional information", "research"),

        // When to get help.
        Row(MedicalHelpEmergency,
            "999", "a&e", "emergency help", "emergency medical", "medical emergency", "emergency advice", "emergency treatment", "^emergency$", "^emergencies",
            "immediate medical", "immediate help", "call an ambulance"),
        Row(MedicalHelpUrgent, "urgent medical", "urgent help", "urgent advice", "urgent gp", "urgently", "medical help immediately", "111"),
        Row(MedicalHelpNonurgent,
            "when to see", "when to seek", "when to get medical", "when to get help", "when to get advice", "when to call", "when to speak", "when to contact",
            "when to ask for", "when to visit", "when to go to", "when to worry", "when you should see", "when you should seek", "when should i see", "when should you see",
            "should i see", "should you see", "do i need to see", "seek~ medical", "seek~ help", "seek~ advice", "get~ medical", "medical advice", "medical help",
            "medical attention", "^see~ a gp", "^see~ your gp", "^see~ a doctor", "^speak to a gp", "^getting help$", "^get help", "^getting help for", "^how to get help",
            "when to get treatment", "^getting help and", "^where to get help", "sexual health clinics can help", "anything to worry about"),

        // A heading's first word says most surely what it is about.
        Row(Prevention, "^protect~", "how to protect"),
        Row(Causes, "possible causes", "check if youre at risk"),
        Row(Treatments, "treating symptoms", "treating and preventing", "treatment and prevention", "^medicine to", "^medicines to", "^treatment to"),
        Row(SelfCare, "treat and prevent", "treat or prevent", "ease or prevent", "stop or prevent", "and prevent thrush", "^self care", "^self help", "^eas~ ... symptoms", "yourself", "^how to ease", "^how to relieve",
            "symptoms at home", "^reduc~ your symptoms"),
        Row(Symptoms, "^symptoms", "^signs"),
        Row(Causes, "^cause", "^causes", "^what causes", "how you can get", "how you get", "how do you get", "how ... can you get"),
        Row(Treatments, "^treat~"),
        Row(Diagnosis, "^diagnos~", "^how ... diagnosed", "^tests", "^testing", "^screening"),
        Row(Prevention, "^prevent~", "^how to prevent", "^reducing your risk", "^reduc~ ... risk", "^lower~ ... risk", "^can ... be prevented"),
        Row(RisksOrComplications, "^complications", "^possible complications", "^further problems", "^other problems", "^problems"),
        Row(Prognosis, "^outlook", "^recover~"),
        Row(LivingWith, "^living with"),
        Row(Types, "^types", "^other types", "^main types", "^common types", "^different types", "^type of"),

        // How it is found out: "symptoms checked" comes before symptoms.
        Row(Diagnosis,
            "symptoms checked", "at your appointment", "at your gp appointment", "at the appointment", "at the gp appointment", "at a sexual health clinic", "at the breast clinic",
            "at the clinic", "clinic appointment", "your gp appointment", "seeing a specialist", "seeing your gp", "the gp thinks"),

        // Medicines, vaccines, procedures: what must win over "treatment", "pregnancy" or "why".
        Row(SideEffects, "side effect~", "adverse"),
        Row(Pregnancy,
            "in pregnancy", "during pregnancy", "and pregnancy", "^pregnancy$", "pregnancy and", "in pregnant", "pregnant women", "if youre pregnant",
            "when pregnant", "while pregnant", "while youre pregnant", "when youre pregnant", "breastfeed~", "getting pregnant", "get pregnant", "become pregnant",
            "fertility and", "trying for a baby", "planning a pregnancy", "for pregnant", "antenatal care", "becoming pregnant", "before pregnancy", "future pregnancies"),
        Row(Prevention, "prevent~ catching", "avoid catching", "risk of catching", "avoid getting"),
        Row(Contagiousness,
            "spread", "spreads", "spreading", "catch", "catching", "infectious for", "is infectious", "are infectious", "infectious$", "contagious", "passed on", "passing on", "pass it on",
            "transmi~", "stay~ off work", "stay~ off school", "^stay~ away", "return~ to school", "back to school"),
        Row(Vaccination, "vaccin~", "immunis~", "jab"),
        Row(Interactions, "interact~", "with other medicines", "other medicines and", "cautions with", "food and drink", "alcohol with", "and alcohol", "mixing"),
        Row(UsageOrSchedule,
            "how to take", "when to take", "how and when", "how to use", "how it is used", "how its used", "dosage~", "dose", "doses", "take too much", "stopping treatment",
            "how long to take", "how often", "when to use", "^taking", "^stopping", "forget to take"),
        Row(Suitability,
            "who can", "who cannot", "who may", "who should", "suitab~", "who its for", "who is it for", "why ... used", "why ... offered", "why ... needed", "why ... done",
            "why ... performed", "why ... carried out", "when ... used", "when ... offered", "when ... need", "when ... needed", "when ... done", "when ... performed",
            "when ... carried out", "when ... necessary", "when ... recommended", "why ... necessary", "who ... offered", "whos offered", "who ... screened", "whos screened", "whos eligible",
            "deciding ... have", "deciding to", "what its for", "used for", "uses of", "uses for", "is it right for", "be considered", "who qualifies", "who is eligible", "eligib~", "before having"),
        Row(Preparation, "prepar~", "before your", "before the operation", "before surgery", "before the procedure", "before the test", "before treatment", "getting ready"),
        Row(Results, "result~"),
        Row(WhatHappens,
            "what happens during", "what happens", "during the operation", "during surgery", "during the procedure", "during the test", "how ... performed", "^having a", "^having an",
            "how ... carried out", "how ... done", "the procedure", "^procedure", "the operation$", "what to expect", "should i expect", "what does ... involve", "what ... involves",
            "how ... given", "how ... fitted", "how ... removed", "does ... hurt", "is ... painful"),
        Row(HowItWorks, "how it works", "how ... work", "how ... works"),
        Row(Effectiveness, "effective~", "does ... work", "how successful", "success~"),
        Row(Benefits, "benefit~", "advantages", "pros and cons"),
        Row(Ingredients, "ingredient~"),
        Row(GettingAccess,
            "how to get ... screened", "availab~", "on the nhs", "cost~", "where to get it", "where you can get", "finding a", "how to find a", "choosing a", "waiting times", "paying for",
            "where do i get"),

        // What people most ask of a condition.
        Row(Symptoms,
            "symptom~", "signs", "check if", "characteristics", "features", "how to tell", "the difference", "difference between", "looks like", "look like", "feels like", "feel like",
            "spot the", "^is it", "stages of", "how to spot", "recognis~", "if youre not sure", "not sure if", "if its not", "when its not", "when it might be something else",
            "how do i know if", "what to look for"),
        Row(Prevention, "to prevent", "help prevent", "can prevent", "protect~"),
        Row(SelfCare,
            "things you can do", "things you can try", "things you should do", "things that may help", "what you can do", "what you should do", "what to do", "what should i do", "how you can",
            "how can i", "how to ease", "yourself", "at home", "self help", "self care", "look~ after", "first aid", "how to relieve", "relieving", "cope", "coping",
            "tips", "lifestyle", "diet", "healthy eating", "foods to", "eating and drinking", "eating with", "eating well", "exercise", "exercises", "exercising", "how to help", "helping",
            "how to remove", "how to cool", "how to make", "how to clean", "how to wash", "how to rinse", "how to get rid", "how to care", "how to keep", "how to deal", "how to manage",
            "while youre waiting", "if you miss", "what can i do", "^do not", "ways to reduce"),
        Row(Prevention,
            "prevent~", "avoid", "avoiding", "reduc~ your risk", "reduc~ the risk", "reduc~ the chance~", "lower~ ... risk", "cut~ your risk", "how to stop", "to stop", "staying safe", "stay safe",
            "coming back yourself", "how you can reduce the risk"),
        Row(SelfCare, "reduce", "reducing"),
        Row(Causes,
            "cause", "causes", "caused", "causing", "risk factor~", "risk groups", "at risk", "who gets", "whos affected", "who is affected", "who does it affect", "whos most", "trigger~",
            "at risk groups", "more likely to", "increase~ ... risk", "risk of getting", "higher risk", "your risk of", "why do", "why does", "why you", "why it happens", "why they happen", "why it",
            "^why", "inherit~", "inheritance", "genetic~ causes", "genetics", "linked to", "how it happens", "how ... happens", "how ... happen", "where ... found", "how ... develops", "genes"),
        Row(RisksOrComplications,
            "complication~", "risks", "risk", "danger~", "serious", "further problems", "other problems", "possible problems", "potential problems", "problems caused", "related problems",
            "long term effects", "long lasting effects", "long term problems", "effects of", "what effect", "associated conditions", "related conditions", "other health problems", "health problems",
            "psychological impact", "impact", "safety", "safe", "be a problem", "is a problem"),
        Row(Prognosis,
            "outlook", "recover~", "how long", "prognosis", "life expectancy", "survival", "going home", "^after", "afterwards", "follow up", "healing", "long term", "come back", "coming back",
            "happen again", "returning to", "getting back", "relapse", "can it be cured", "aftercare", "stump care", "time off", "off work", "how it progresses", "how ... progresses"),
        Row(Treatments,
            "treat~", "cure", "medicine", "medicines", "medication", "medications", "surgery", "surgical", "operation", "operations", "therapy", "therapies", "antibiotic~", "painkiller~",
            "pain relief", "steroid~", "corticosteroid~", "chemotherapy", "radiotherapy", "immunotherapy", "immunosuppressants", "transplant~", "drugs", "drug", "injection~",
            "implant~", "prescription", "emollient~", "procedure~", "manag~", "relief", "pharmacist can help", "pharmacist may help", "pharmacist may be able", "in hospital", "gp can help",
            "what a doctor can do", "dentist will do", "antihistamine~", "creams", "cream", "tablets", "hormone", "insulin", "dialysis", "physiotherapy", "counselling", "cbt", "psychotherapy",
            "laser", "alternatives", "removal", "removing", "removed", "compression", "inhalers", "rehabilitation", "antidepressant~", "nsaids", "braces", "glasses", "hearing aids", "options",
            "replacement"),
        Row(Diagnosis,
            "diagnos~", "test", "tests", "tested", "testing", "scan", "scans", "screening", "biopsy", "biopsies", "x ray", "x rays", "mri", "ct", "ultrasound", "examin~", "assess~",
            "checking for", "check", "checked", "checks", "investigat~", "monitor~", "measur~", "endoscopy", "identif~", "referral", "detected"),
        Row(Pregnancy, "pregnan~", "labour"),
        Row(LivingWith,
            "living with", "help and support", "support", "driving", "work", "travel~", "caring for", "carer~", "charit~", "school", "sex", "relationships", "everyday life", "daily life",
            "money", "care plan", "dvla", "adapt~", "your feelings", "emotional", "help for"),
        Row(Types, "type~ of", "kinds of", "forms of", "other types", "type 1", "type 2"),
        Row(Children, "in children", "in babies", "in toddlers", "children with", "your child", "your baby", "newborn~", "baby or child", "child or baby", "on a baby", "on a child", "a baby is", "a child is", "children and", "^children", "babies"),
        Row(Overview, "^what is", "^what are", "^whats", "^what ... are$", "^what ... is$", "^about", "how common", "introduction", "^overview", "facts", "background", "harmless", "is normal"),
    ];

    private static readonly PhraseIndex Index = new(InOrder);

    /// <summary>The aspect that the heading names; <see cref="None"/> where it tells nothing of the topic, and null where no row knows it.</summary>
    public static HealthAspect? Of(string heading) => Index.Find(HeadingPhrase.Words(heading));

    private static (HealthAspect Aspect, HeadingPhrase[] Phrases) Row(HealthAspect aspect, params string[] phrases) =>
        (aspect, Array.ConvertAll(phrases, HeadingPhrase.Parse));
}
