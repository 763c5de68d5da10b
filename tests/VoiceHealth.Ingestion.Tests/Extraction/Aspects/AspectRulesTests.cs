using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction.Aspects;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction.Aspects;

public sealed class AspectRulesTests
{
    [Theory]
    [InlineData("Symptoms of hill fever", HealthAspect.Symptoms)]
    [InlineData("Check if you have hill fever", HealthAspect.Symptoms)]
    [InlineData("What happens at your appointment", HealthAspect.Diagnosis)]
    [InlineData("Get your symptoms checked", HealthAspect.Diagnosis)]
    [InlineData("Causes of hill fever", HealthAspect.Causes)]
    [InlineData("Why it happens", HealthAspect.Causes)]
    [InlineData("Who's at risk of hill fever", HealthAspect.Causes)]
    [InlineData("How it's treated", HealthAspect.Treatments)]
    [InlineData("Treatment from a GP", HealthAspect.Treatments)]
    [InlineData("Treating and preventing hill fever", HealthAspect.Treatments)]
    [InlineData("How to treat hill fever yourself", HealthAspect.SelfCare)]
    [InlineData("Things you can do to help", HealthAspect.SelfCare)]
    [InlineData("How to prevent hill fever", HealthAspect.Prevention)]
    [InlineData("Reducing your risk", HealthAspect.Prevention)]
    [InlineData("Things you can do to help prevent falls", HealthAspect.Prevention)]
    [InlineData("Complications of hill fever", HealthAspect.RisksOrComplications)]
    [InlineData("Further problems caused by hill fever", HealthAspect.RisksOrComplications)]
    [InlineData("Treatment if hill fever comes back", HealthAspect.Treatments)]
    [InlineData("How to ease symptoms of hill fever", HealthAspect.SelfCare)]
    [InlineData("Reduce your hill fever risk", HealthAspect.Prevention)]
    [InlineData("Risks of surgery", HealthAspect.RisksOrComplications)]
    [InlineData("Side effects of treatment", HealthAspect.SideEffects)]
    [InlineData("When to see a GP", HealthAspect.MedicalHelpNonurgent)]
    [InlineData("Getting medical advice", HealthAspect.MedicalHelpNonurgent)]
    [InlineData("When to get urgent medical help", HealthAspect.MedicalHelpUrgent)]
    [InlineData("When to call 999", HealthAspect.MedicalHelpEmergency)]
    [InlineData("When to go to A&E", HealthAspect.MedicalHelpEmergency)]
    [InlineData("How hill fever is spread", HealthAspect.Contagiousness)]
    [InlineData("How long hill fever is infectious for", HealthAspect.Contagiousness)]
    [InlineData("Stay off school or work", HealthAspect.Contagiousness)]
    [InlineData("The hill fever vaccine", HealthAspect.Vaccination)]
    [InlineData("Hill fever in pregnancy", HealthAspect.Pregnancy)]
    [InlineData("Symptoms of an ectopic pregnancy", HealthAspect.Symptoms)]
    [InlineData("Outlook", HealthAspect.Prognosis)]
    [InlineData("How long hill fever lasts", HealthAspect.Prognosis)]
    [InlineData("Recovering from surgery", HealthAspect.Prognosis)]
    [InlineData("Living with hill fever", HealthAspect.LivingWith)]
    [InlineData("Types of hill fever", HealthAspect.Types)]
    [InlineData("How to take it", HealthAspect.UsageOrSchedule)]
    [InlineData("Who can and cannot take it", HealthAspect.Suitability)]
    [InlineData("Taking it with other medicines", HealthAspect.Interactions)]
    [InlineData("What happens during the operation", HealthAspect.WhatHappens)]
    [InlineData("Hill fever in babies", HealthAspect.Children)]
    [InlineData("What is hill fever?", HealthAspect.Overview)]
    [InlineData("Information about you", HealthAspect.None)]
    [InlineData("Video: hill fever", HealthAspect.None)]
    public void Of_Heading_TellsTheAspect(string heading, HealthAspect aspect)
    {
        Assert.Equal(aspect, AspectRules.Of(heading));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Hill fever")]
    [InlineData("Testament")]
    public void Of_HeadingThatNamesNoAspect_IsUnknown(string heading)
    {
        Assert.Null(AspectRules.Of(heading));
    }

    [Fact]
    public void Extract_SubheadingsWithoutAnAspect_TakeTheirParents()
    {
        Page page = SamplePage.Read("<p>Lead.</p><h2>Treatment</h2><p>a</p><h3>Hill baths</h3><p>b</p><h3>Outlook</h3><p>c</p><h2>Hill baths</h2><p>d</p>");

        Assert.Equal(
            [HealthAspect.Overview, HealthAspect.Treatments, HealthAspect.Treatments, HealthAspect.Prognosis, HealthAspect.None],
            page.Sections.Select(section => section.Aspect));
    }

    [Fact]
    public void Extract_JsonLdNamesTheAspectOfASection_ItWinsOverTheHeading()
    {
        const string Data =
            """
            <script type="application/ld+json">{"@type":"MedicalWebPage","hasPart":[
            {"hasHealthAspect":"http://schema.org/PrognosisHealthAspect","url":"https://www.example.org/conditions/sample/#later"}]}</script>
            """;

        Page page = SamplePage.Read("<h2 id=\"later\">Treatment</h2><p>a</p>", Data);

        Assert.Equal(HealthAspect.Prognosis, Assert.Single(page.Sections).Aspect);
    }
}
