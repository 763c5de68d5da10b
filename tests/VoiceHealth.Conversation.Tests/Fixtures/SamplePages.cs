using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Conversation.Tests.Fixtures;

/// <summary>A handful of invented pages, each with something the dialogue must cope with.</summary>
internal static class SamplePages
{
    public static readonly DateTimeOffset Now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    public const string Blenfold = "/conditions/blenfold/";
    public const string Marrowitch = "/conditions/marrowitch/";
    public const string MarrowitchMild = "/conditions/mild-marrowitch/";
    public const string MarrowitchDeep = "/conditions/deep-marrowitch/";
    public const string Tansy = "/conditions/tansy-cough/";
    public const string Orrel = "/conditions/orrel-scald/";

    public static SpeakablePage[] All() => [BlenfoldPage(), MarrowitchPage(), Mild(), Deep(), TansyPage(), OrrelPage()];

    /// <summary>Has a long list, an emergency card, an urgent card and several aspects.</summary>
    private static SpeakablePage BlenfoldPage() => new PageFixture(Blenfold, "Blenfold")
        .Text(HealthAspect.Overview, "", "Blenfold is a made-up swelling of the thumb.", "It is common in people who fold a lot of paper.", "Most people get better in a week.")
        .List(HealthAspect.Symptoms, "Symptoms of blenfold", "Symptoms of blenfold include:", "a swollen thumb", "a warm thumb", "clicking", "a wish to stop folding", "tired hands", "a stiff wrist", "poor grip")
        .Text(HealthAspect.Causes, "Causes of blenfold", "Blenfold is caused by folding paper for many hours.", "It is not caused by reading.")
        .Text(HealthAspect.Treatments, "Treatment for blenfold", "Rest is the main treatment.", "A pharmacist can suggest a thumb wrap.")
        .Card(Urgency.Emergency, "Call 999 if:", "your thumb has turned blue", "you cannot feel your whole hand")
        .Card(Urgency.Urgent, "Call 111 if:", "your thumb is hot and you feel shivery")
        .Summary(HealthAspect.None, "", "Blenfold is a made-up swelling of the thumb.", "Most people get better in a week.")
        .Summary(HealthAspect.Causes, "Causes of blenfold", "Blenfold is caused by folding paper for many hours.")
        .Build();

    private static SpeakablePage MarrowitchPage() => new PageFixture(Marrowitch, "Marrowitch") { Kind = PageKind.Hub, Children = [MarrowitchMild, MarrowitchDeep] }
        .Text(HealthAspect.Overview, "", "Marrowitch is an invented itch.", "There are two kinds of it.")
        .Build();

    private static SpeakablePage Mild() => new PageFixture(MarrowitchMild, "Mild marrowitch")
        .Text(HealthAspect.Overview, "", "Mild marrowitch is an itch that comes and goes.")
        .Text(HealthAspect.Symptoms, "Symptoms", "The main symptom is an itch on one elbow.")
        .Build();

    private static SpeakablePage Deep() => new PageFixture(MarrowitchDeep, "Deep marrowitch")
        .Text(HealthAspect.Overview, "", "Deep marrowitch is an itch that stays.")
        .Text(HealthAspect.Symptoms, "Symptoms", "The main symptom is an itch under the heel.")
        .Build();

    /// <summary>Says what to do until help comes.</summary>
    private static SpeakablePage OrrelPage() => new PageFixture(Orrel, "Orrel scald")
        .Text(HealthAspect.Overview, "", "An orrel scald is a burn from invented steam.")
        .Text(HealthAspect.SelfCare, "Things to do while you wait for an ambulance", "Hold the thumb under a cool tap.", "Take off any rings.")
        .Build();

    private static SpeakablePage TansyPage() => new PageFixture(Tansy, "Tansy cough") { LastReviewed = null }
        .Text(HealthAspect.Overview, "", "Tansy cough is a cough that nobody has.")
        .Text(HealthAspect.Treatments, "Treatment", "Honey in warm water may help.")
        .Build();
}
