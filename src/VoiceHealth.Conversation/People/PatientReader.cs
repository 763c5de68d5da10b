using System.Collections.Immutable;

namespace VoiceHealth.Conversation.People;

/// <summary>
/// Hears who the talk is about. What was told before holds until another person is named ("for me", "for my husband"); what the speaker told of
/// themself is found again at "for me".
/// </summary>
internal static class PatientReader
{
    /// <summary>"I'm 12 weeks": nobody tells of themself as that young, but of a pregnancy.</summary>
    private const int MonthsOfPregnancy = 10;

    private static readonly HashSet<string> Babies = Set("baby babies newborn newborns infant infants");
    private static readonly HashSet<string> Children = Set(
        "child children kid kids kiddo toddler toddlers son sons daughter daughters boy boys girl girls grandson granddaughter grandchild grandchildren nephew niece lad lads lass lassie teenager teen teens bairn schoolchild twins stepson stepdaughter");

    private static readonly HashSet<string> Women = Set("wife girlfriend partner sister mum mom mam mother friend aunt auntie cousin lady woman fiancee she she's her daughter missus mrs");
    private static readonly HashSet<string> Adults = Set(
        "husband wife boyfriend girlfriend partner mum mom mam mother dad father gran granny nan nana grandma grandmother grandad granddad grandpa grandfather uncle aunt auntie brother sister friend mate neighbour fiance fiancee colleague adult adults grownup grownups man woman");

    private static readonly HashSet<string> Around = Set(
        "it's it is its for my our a an the old year years yr yrs month months week weeks day days i'm im i am she's he's she he they're they and only just but so what what's about if how also actually oh ok okay by way now turned nearly almost who that this me well um er want need got have one little aged age weighs gone same dose one's");

    /// <param name="patient">Who it was about until now.</param>
    /// <param name="speaker">What the speaker has told of themself.</param>
    /// <param name="startsName">Whether words start with the name of a medicine, by the release.</param>
    public static (Patient Patient, Patient Speaker) Read(ImmutableArray<string> tokens, Patient patient, Patient speaker, Func<ImmutableArray<string>, bool> startsName)
    {
        if (IsNoLonger(tokens))
        {
            (patient, speaker) = (Unless(patient), Unless(speaker));
        }

        (int Months, int At)? age = SpokenAge.Find(tokens, startsName);
        PatientKind bearing = IsOwnAge(tokens, age) && age!.Value.Months < MonthsOfPregnancy ? PatientKind.Pregnant : Bearing(tokens);
        bool namesChild = tokens.Any(token => IsChild(Owner(token))) || IsLittleOne(tokens);
        bool isChild = age is { } told ? told.Months < Patient.AdultMonths : namesChild;
        if (bearing != PatientKind.Adult)
        {
            bool isOwn = !tokens.Any(Women.Contains) || tokens.Any(token => token is "i'm" or "im" or "am");
            var bears = new Patient(bearing);
            bool isForChild = isChild && age is not null && !(IsOwnAge(tokens, age) && age.Value.Months < MonthsOfPregnancy) && (bearing == PatientKind.Pregnant || tokens.Contains("give"));
            return (isForChild ? Patient.OfAge(age!.Value.Months) : bears, isOwn ? bears : speaker);
        }

        if (isChild)
        {
            return OfChild(tokens, age, patient, speaker);
        }

        if (NamesSpeaker(tokens))
        {
            return (speaker, speaker);
        }

        return NamesAdult(tokens, patient) || (age is not null && patient.Kind == PatientKind.Child) ? (default, AfterOwnAge(tokens, age, speaker)) : (patient, speaker);
    }

    /// <summary>Whether words say no more than who it is for.</summary>
    public static bool OnlyTellsWho(ImmutableArray<string> tokens) =>
        tokens.Any(token => IsChild(Owner(token)) || IsBearing(token) || SpokenAge.IsNumber(token))
        && tokens.All(token => Around.Contains(token) || IsChild(Owner(token)) || IsBearing(token) || SpokenAge.IsNumber(token) || Women.Contains(token));

    private static (Patient Patient, Patient Speaker) OfChild(ImmutableArray<string> tokens, (int Months, int At)? age, Patient patient, Patient speaker)
    {
        bool isBaby = tokens.Any(token => Babies.Contains(Owner(token)));
        int known = patient.Kind == PatientKind.Child && !(isBaby && patient.Months > 24) ? patient.Months : 0;
        var child = new Patient(PatientKind.Child, age?.Months ?? known);
        return (child, IsOwnAge(tokens, age) ? child : speaker);
    }

    private static bool IsOwnAge(ImmutableArray<string> tokens, (int Months, int At)? age) =>
        age is { At: > 0 } told && tokens[told.At - 1] is "i'm" or "im" or "am" or "only" or "just" && tokens.Any(token => token is "i'm" or "im" or "am");

    private static Patient AfterOwnAge(ImmutableArray<string> tokens, (int Months, int At)? age, Patient speaker) =>
        IsOwnAge(tokens, age) && speaker.Kind == PatientKind.Child ? default : speaker;

    private static PatientKind Bearing(ImmutableArray<string> tokens)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (!IsBearing(tokens[i]) && !(tokens[i] == "breast" && i + 1 < tokens.Length && tokens[i + 1].StartsWith("feed", StringComparison.Ordinal)))
            {
                continue;
            }

            string before = i > 0 ? tokens[i - 1] : "";
            bool isOnlyWished = before is "get" or "getting" or "become" or "becoming" or "not" or "isn't" or "was" or "wasn't" or "longer";
            bool isTest = i + 1 < tokens.Length && tokens[i + 1] is "test" or "tests";
            if (!isOnlyWished && !isTest)
            {
                return tokens[i].StartsWith("breast", StringComparison.Ordinal) || tokens[i] is "lactating" or "nursing" ? PatientKind.Breastfeeding : PatientKind.Pregnant;
            }
        }

        return PatientKind.Adult;
    }

    private static bool IsNoLonger(ImmutableArray<string> tokens) =>
        tokens.Any(IsBearing) && tokens.Any(token => token is "not" or "isn't" or "longer" or "wasn't") && Bearing(tokens) == PatientKind.Adult;

    private static Patient Unless(Patient patient) => patient.Kind is PatientKind.Pregnant or PatientKind.Breastfeeding ? default : patient;

    private static bool NamesSpeaker(ImmutableArray<string> tokens)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i] == "myself" || (tokens[i] == "me" && i > 0 && tokens[i - 1] is "for" or "about" or "it's" or "is" or "and" or "mean" && (i + 1 == tokens.Length || tokens[i - 1] == "for")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"For my husband", "my dad", not "I'm her mum" nor "the adult dose"; a woman who is named may be the one who is pregnant.</summary>
    private static bool NamesAdult(ImmutableArray<string> tokens, Patient patient)
    {
        for (int i = 1; i < tokens.Length; i++)
        {
            string before = tokens[i - 1];
            bool isOneself = i > 1 && tokens[i - 2] is "i'm" or "im" or "am" && before is "a" or "an";
            bool isNamed = Adults.Contains(Owner(tokens[i])) && before is "my" or "our" or "for" or "a" or "an" or "elderly" or "older" or "old" && !isOneself;
            bool isAdjective = tokens[i] is "adult" && i + 1 < tokens.Length && tokens[i + 1] is "dose" or "doses" or "tablet" or "tablets" or "one" or "amount" or "version" or "strength";
            bool mayBeTheSame = patient.Kind is PatientKind.Pregnant or PatientKind.Breastfeeding && Women.Contains(Owner(tokens[i]));
            if (isNamed && !isAdjective && !mayBeTheSame)
            {
                return !IsLittle(before, i > 1 ? tokens[i - 2] : "");
            }
        }

        return false;
    }

    private static bool IsLittleOne(ImmutableArray<string> tokens)
    {
        for (int i = 1; i < tokens.Length; i++)
        {
            if (tokens[i - 1] is "little" or "wee" or "baby" or "youngest" && tokens[i] is "one" or "ones" or "lad" or "lass" or "man" or "brother" or "sister" or "cousin")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLittle(string before, string earlier) => before is "little" or "baby" || earlier is "little" or "baby";

    private static bool IsChild(string token) => Babies.Contains(token) || Children.Contains(token);

    public static bool IsBearing(string token) =>
        token is "pregnant" or "pregnancy" or "expecting" or "trimester" or "lactating" or "nursing" || token.StartsWith("breastfe", StringComparison.Ordinal);

    private static string Owner(string token) => token.EndsWith("'s", StringComparison.Ordinal) ? token[..^2] : token;

    /// <summary>A frozen set would look its words over first, which takes longer than all that the first turn asks of it.</summary>
    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
