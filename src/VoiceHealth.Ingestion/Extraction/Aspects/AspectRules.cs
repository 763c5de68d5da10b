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
            "information about you", "information about your child", "^more information", "^further information", "^further reading",
            "want to know more", "disease registration service", "^video", "reporting side effects", "coronavirus update", "^media"),

        // When to get help.
        Row(MedicalHelpEmergency,
            "999", "a&e", "emergency help", "emergency medical", "medical emergency", "emergency advice", "emergency treatment", "^emergency$",
            "immediate medical", "immediate help", "^emergencies"),
        Row(MedicalHelpUrgent, "urgent medical", "urgent help", "urgent advice", "urgent gp", "urgently", "medical help immediately", "111"),
        Row(MedicalHelpNonurgent,
            "when to see", "when to seek", "when to get medical", "when to get help", "when to get advice", "when to call", "when to speak", "when to contact",
            "when to ask for", "when to visit", "when to go to", "when to worry", "when you should see", "when should i see", "when should you see",
            "should i see", "should you see", "do i need to see", "seek~ medical", "seek~ help", "seek~ advice", "get~ medical", "medical advice", "medical help",
            "medical attention", "^see~ a gp", "^see~ your gp", "^see~ a doctor", "^speak to a gp", "^getting help$", "^get help", "^getting help for",
            "when to get treatment", "^getting help and", "^where to get help"),

        // How it is found out: "symptoms checked" comes before symptoms.
        Row(Diagnosis,
            "symptoms checked", "at your appointment", "at your gp appointment", "at the appointment", "at a sexual health clinic", "at the breast clinic",
            "at the clinic", "your gp appointment", "seeing a specialist", "seeing your gp"),

        // Medicines, vaccines, tests: what must win over "treatment", "pregnancy" or "why".
        Row(SideEffects, "side effect~", "adverse"),
        Row(Pregnancy,
            "in pregnancy", "during pregnancy", "and pregnancy", "^pregnancy$", "pregnancy and", "~ in pregnant", "pregnant women", "if youre pregnant",
            "when pregnant", "while pregnant", "while youre pregnant", "when youre pregnant", "breastfeed~", "getting pregnant", "get pregnant", "become pregnant",
            "fertility and", "trying for a baby", "planning a pregnancy", "for pregnant", "antenatal care", "becoming pregnant", "before pregnancy"),
        Row(Contagiousness,
            "spread", "spreads", "spreading", "catch", "catching", "infectious", "contagious", "passed on", "pass it on", "transmi~", "is it infectious",
            "stay~ off work", "stay~ off school", "return~ to school", "back to school"),
        Row(Vaccination, "vaccin~", "immunis~", "jab", "mmr", "hib"),
        Row(Interactions, "interact~", "with other medicines", "other medicines and", "cautions with", "food and drink", "alcohol with", "and alcohol", "mixing"),
        Row(UsageOrSchedule,
            "how to take", "when to take", "how and when", "how to use", "how it is used", "how its used", "dosage~", "dose", "doses", "take too much", "stopping treatment",
            "how long to take", "how often", "when to use", "taking ... medicine"),
        Row(Suitability,
            "who can", "who cannot", "who may", "who should", "suitab~", "who its for", "who is it for", "why ... used", "why ... offered", "why ... needed", "why ... done",
            "why ... performed", "why ... carried out", "when ... used", "when ... offered", "when ... needed", "when ... done", "when ... performed",
            "when ... carried out", "when ... necessary", "why ... necessary", "who ... offered", "who ... screened", "deciding ... have", "deciding to", "what its for", "used for",
            "uses of", "is it right for", "~ be considered", "who qualifies", "who is eligible", "eligib~", "before having"),
        Row(Preparation, "prepar~", "before your", "before the operation", "before surgery", "before the procedure", "before the test", "before treatment", "getting ready"),
        Row(Results, "result~"),
        Row(WhatHappens,
            "what happens during", "what happens", "during the operation", "during surgery", "during the procedure", "during the test", "how ... performed",
            "how ... carried out", "how ... done", "the procedure", "^procedure", "the operation$", "what to expect", "what does ... involve", "what ... involves", "how ... given"),
        Row(HowItWorks, "how it works", "how ... work", "how ... works", "does ... work"),
        Row(Effectiveness, "effective~"),
        Row(Benefits, "benefit~", "advantages", "pros and cons"),
        Row(Ingredients, "ingredient~"),
        Row(GettingAccess, "how to get ... screened", "availab~", "on the nhs", "cost~", "where to get it", "where you can get", "finding a", "how to find a", "choosing a"),

        // What people most ask of a condition.
        Row(Symptoms,
            "symptom~", "signs", "check if", "characteristics", "features", "how to tell", "telling the difference", "looks like", "look like", "feels like", "feel like",
            "spot the", "is it", "stages of", "how to spot", "recognis~"),
        Row(SelfCare,
            "things you can do", "things you can try", "what you can do", "what you should do", "what to do", "what should i do", "how you can", "how can i", "how to ease",
            "ease ~ yourself", "yourself", "at home", "self help", "self care", "look~ after", "first aid", "how to relieve", "relieving", "cope", "coping", "how to cope",
            "tips", "lifestyle", "diet", "healthy eating", "foods to", "eating and drinking", "exercise", "exercises", "exercising", "how to help", "helping", "how to remove", "how to cool",
            "how to make", "while youre waiting", "how to stop", "if you miss", "what can i do", "eating"),
        Row(Prevention,
            "prevent~", "avoid~", "reduc~ your", "reduc~ the", "lower~ your", "reduc~", "protect~", "cut~ your risk", "how to stop", "staying safe", "stay safe"),
        Row(Causes,
            "cause", "causes", "caused", "causing", "risk factor~", "at risk", "who gets", "whos affected", "who is affected", "who does it affect", "whos most", "trigger~", "at risk groups",
            "increase~ ... risk", "risk of getting", "higher risk", "your risk of", "why do", "why does", "why you", "why it happens", "why they happen", "why it",
            "^why", "inherit~", "inheritance", "genetic~ causes", "how do you get", "how you get", "how you can get", "genetics", "linked to", "how it happens", "how ... happens",
            "how ... develops", "genes"),
        Row(RisksOrComplications,
            "complication~", "risks", "risk", "danger~", "further problems", "other problems", "possible problems", "problems caused", "related problems", "long term effects",
            "long term problems", "effects of", "associated conditions", "related conditions", "other health problems", "health problems", "how serious", "psychological impact",
            "impact", "safety"),
        Row(Prognosis,
            "outlook", "recover~", "how long", "prognosis", "life expectancy", "survival", "going home", "after surgery", "after the operation", "after your operation",
            "after treatment", "after the procedure", "afterwards", "follow up", "healing", "long term", "will it come back", "returning to", "getting back", "relapse",
            "can it be cured", "aftercare", "stump care"),
        Row(Treatments,
            "treat~", "cure", "medicine", "medicines", "medication", "medications", "surgery", "surgical", "operation", "operations", "therapy", "therapies", "antibiotic~", "painkiller~",
            "pain relief", "steroid~", "corticosteroid~", "chemotherapy", "radiotherapy", "immunotherapy", "immunosuppressants", "transplant~", "drugs", "drug", "injection~",
            "implant~", "prescription", "emollient~", "procedure~", "manag~", "relief", "pharmacist can help", "in hospital", "gp can help", "antihistamine~", "creams", "cream",
            "tablets", "hormone", "insulin", "dialysis", "physiotherapy", "counselling", "cbt", "psychotherapy", "laser", "alternatives", "removal", "compression", "inhalers", "rehabilitation",
            "antidepressant~", "nsaids", "braces", "glasses", "hearing aids", "options", "replacement"),
        Row(Diagnosis,
            "diagnos~", "test", "tests", "testing", "scan", "scans", "screening", "biopsy", "biopsies", "x ray", "x rays", "mri", "ct", "ultrasound", "examin~", "assess~", "checking for",
            "checks", "investigat~", "monitor~", "measur~", "endoscopy", "identif~", "referral", "detected"),
        Row(Pregnancy, "pregnan~", "labour"),
        Row(LivingWith,
            "living with", "help and support", "support", "driving", "work", "travel~", "caring for", "carer~", "charit~", "school", "sex", "relationships", "everyday life", "daily life",
            "money", "care plan", "dvla", "adapt~", "your feelings", "emotional"),
        Row(Types, "type~ of", "kinds of", "forms of", "other types", "^types", "different types", "type 1", "type 2"),
        Row(Children, "in children", "in babies", "in toddlers", "children with", "your child", "your baby", "newborn~", "children and", "^children", "babies"),
        Row(Overview, "^what is", "^what are", "^whats", "^about", "how common", "introduction", "^overview", "facts", "background"),
    ];

    /// <summary>The aspect that the heading names; none where no rule knows it.</summary>
    public static HealthAspect Of(string heading)
    {
        string[] words = HeadingPhrase.Words(heading);
        foreach ((HealthAspect aspect, HeadingPhrase[] phrases) in InOrder)
        {
            if (Array.Exists(phrases, phrase => phrase.IsIn(words)))
            {
                return aspect;
            }
        }

        return None;
    }

    private static (HealthAspect Aspect, HeadingPhrase[] Phrases) Row(HealthAspect aspect, params string[] phrases) =>
        (aspect, Array.ConvertAll(phrases, HeadingPhrase.Parse));
}
