using VoiceHealth.Ingestion.Chunking;

namespace VoiceHealth.Ingestion.Tests.Chunking;

public sealed class VisualTextTests
{
    [Theory]
    [InlineData("Read more about treating sprains.", "link-text")]
    [InlineData("Find out how sprains are treated", "link-text")]
    [InlineData("You can find more information on the charity's website.", "link-text")]
    [InlineData("This video shows how to bandage an ankle.", "video")]
    [InlineData("Watch our video on sprains.", "video")]
    [InlineData("In this video, a GP explains sprains.", "video")]
    [InlineData("Hill Trust video of exercises for people who limp", "video")]
    [InlineData("Hill Trust has a video about bandages.", "video")]
    [InlineData("See the picture below to find the right spot.", "picture-reference")]
    [InlineData("The table below shows the doses.", "picture-reference")]
    [InlineData("Picture credit: A. Nother", "picture-reference")]
    [InlineData("You can find links on this page to other kinds of limp.", "screen-action")]
    [InlineData("Click on the map to choose your region.", "screen-action")]
    [InlineData("Includes support groups, a helpline and social media", "link-text")]
    [InlineData("Includes how to bandage an ankle", "link-text")]
    [InlineData("Page last reviewed: 1 May 2024", "page-date")]
    [InlineData("معلومات عن الحصبة", "other-script")]
    public void ReasonToDrop_WhatOnlyAScreenCanShow_IsNamed(string sentence, string reason) =>
        Assert.Equal(reason, VisualText.ReasonToDrop(sentence, careful: false));

    [Theory]
    [InlineData("Find out what was swallowed so you can tell the paramedic.")]
    [InlineData("Read the instructions carefully before you start.")]
    [InlineData("Read more or call 111 if it gets worse.")]
    [InlineData("You can get advice from a pharmacist.")]
    [InlineData("See a GP if it does not heal.")]
    [InlineData("See your dentist as soon as possible.")]
    [InlineData("find out how people cope with it")]
    [InlineData("Many people choose to have the right kidney removed.")]
    [InlineData("The scan makes a picture of your bones.")]
    [InlineData("You lie on a table for the test.")]
    [InlineData("You can find out more by calling 0300 123 1044.")]
    [InlineData("A video camera on a thin tube is used to look inside.")]
    [InlineData("Your knee may click when you bend it.")]
    [InlineData("Includes call 999 if it bleeds, and a helpline.")]
    public void ReasonToDrop_Advice_IsKept(string sentence) => Assert.Null(VisualText.ReasonToDrop(sentence, careful: false));

    [Theory]
    [InlineData("For more information, see:", true)]
    [InlineData("The following organisations can help:", true)]
    [InlineData("Find out more about:", true)]
    [InlineData("You can also watch animations about sprains:", true)]
    [InlineData("See your dentist as soon as possible if:", false)]
    [InlineData("For the first days, follow these steps to support the joint:", false)]
    [InlineData("You'll be given information about issues such as:", false)]
    public void IntroducesLinks_LeadIn_TellsPlacesToReadFromAdvice(string leadIn, bool expected) =>
        Assert.Equal(expected, VisualText.IntroducesLinks(leadIn));
}
