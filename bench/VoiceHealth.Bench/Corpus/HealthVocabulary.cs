namespace VoiceHealth.Bench.Corpus;

/// <summary>
/// Words to make texts of, the commonest first: plain English, then everyday health words, then medical terms put together from their
/// parts. No page's wording is in it.
/// </summary>
internal static class HealthVocabulary
{
    private const string Plain =
        "the of and to a in is you or for that your it if can be with are as may have not on this from by will at an do more some "
        + "usually should also when other such which than about them up how they people their get has but there any after before "
        + "what who one into most time over only so help where very all during often out these each because like long many down "
        + "while however sometimes between without these less first few might called under early later until around another need "
        + "using used ask tell talk take taking give given keep try avoid stop start make find go come see look feel feels felt";

    private const string Everyday =
        "pain symptoms treatment doctor medicine blood skin heart child baby pregnancy infection fever cough headache tummy throat "
        + "chest nose ear eye back leg arm knee hip foot hand neck shoulder bone muscle joint rash itching swelling bleeding sore "
        + "tablets cream injection vaccine test scan surgery operation hospital pharmacist nurse midwife dentist appointment urgent "
        + "emergency severe mild chronic sudden weeks days months hours dose daily twice sleep tired dizzy sick vomiting diarrhoea "
        + "constipation breathing breathless asthma diabetes cancer stroke allergy allergic reaction weight diet exercise smoking "
        + "alcohol stress anxiety depression mental health sexual period menopause contraception pressure cholesterol kidney liver "
        + "lung bowel bladder stomach brain nerve tooth teeth gum mouth tongue lips hair scalp nail finger toe ankle wrist elbow";

    private static readonly string[] Starts =
    [
        "cardio", "neuro", "gastro", "hepato", "nephro", "dermo", "osteo", "arthro", "myo", "haemo", "leuko", "broncho", "pneumo", "rhino",
        "oto", "ophthalmo", "cysto", "entero", "colo", "cephalo", "angio", "phlebo", "lympho", "thyro", "adreno", "gluco", "lipo", "hystero",
        "masto", "spondylo", "chondro", "tendo", "laryngo", "pharyngo", "tracheo", "oeso", "hyper", "hypo", "endo", "peri", "para", "poly",
    ];

    private static readonly string[] Middles =
        ["", "vascu", "pleg", "scler", "path", "tox", "troph", "myel", "cyt", "gen", "gluc", "therm", "tens", "kal", "natr", "plas", "card", "ven"];

    private static readonly string[] Ends =
    [
        "itis", "osis", "ectomy", "oma", "algia", "aemia", "opathy", "oscopy", "ology", "ogram", "ia", "uria", "plasty", "ostomy", "al", "ic",
        "olol", "pril", "mycin", "cillin", "statin", "azole", "idine", "sartan", "zepam", "oxacin", "s", "ing", "ed", "ation",
    ];

    /// <summary>That many words without repetition, the same every time.</summary>
    public static string[] Take(int count)
    {
        IEnumerable<string> medical =
            from end in Ends
            from middle in Middles
            from start in Starts
            select start + middle + end;
        string[] terms = [.. medical];
        new Random(1).Shuffle(terms);
        string[] words = [.. Plain.Split(' ').Concat(Everyday.Split(' ')).Concat(terms).Distinct().Take(count)];
        return words.Length == count
            ? words
            : throw new ArgumentOutOfRangeException(nameof(count), count, $"There are {words.Length} words; ask for fewer.");
    }
}
