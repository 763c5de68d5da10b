using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Ingestion.Chunking.Speech;

namespace VoiceHealth.Ingestion.Tests.Chunking.Speech;

/// <summary>Sentences whose marks would change a dose, a kind or a number if they were said as between other words.</summary>
public sealed class DoseRulesTests
{
    [Theory]
    [InlineData("Give 20mg/5ml twice a day.", "Give 20 milligrams per 5 millilitres twice a day.")]
    [InlineData("a 250mg/5ml oral suspension", "a 250 milligram per 5 millilitres oral suspension")]
    [InlineData("12-15g/100ml", "12 to 15 grams per 100 millilitres")]
    [InlineData("50mg/kg/day", "50 milligrams per kilogram per day")]
    [InlineData("10mcg/day or 6g/day", "10 micrograms per day or 6 grams per day")]
    [InlineData("a 5ml/10ml spoon", "a 5 millilitre or 10 millilitres spoon")]
    [InlineData("type 1/2 diabetes", "type 1 or 2 diabetes")]
    [InlineData("a grade 2/3 tear, stage 3a/3b", "a grade 2 or 3 tear, stage 3a or 3b")]
    [InlineData("1½ tablets, then 2 ½", "1 and a half tablets, then 2 and a half")]
    [InlineData("1 1/2 tablets or 2¾ hours", "1 and a half tablets or 2 and three quarters hours")]
    [InlineData("½ a tablet, ½ of it", "half a tablet, half of it")]
    [InlineData("a 1/4 teaspoon", "a quarter teaspoon")]
    [InlineData("1/2 a cup, 3/4 of people", "half a cup, three quarters of people")]
    [InlineData("3 times/day, 14 units/week", "3 times per day, 14 units per week")]
    [InlineData("1.5 litres/day, 3/day", "1.5 litres per day, 3 per day")]
    [InlineData("once/twice a day", "once or twice a day")]
    [InlineData("500mg 4x a day, 2-3x a week", "500 milligrams 4 times a day, 2 to 3 times a week")]
    [InlineData("2 x 500mg tablets", "2 times 500 milligrams tablets")]
    [InlineData("5cm x 5cm and 10cm × 15cm", "5 centimetres by 5 centimetres and 10 centimetres by 15 centimetres")]
    [InlineData("vitamin K1, x-ray, 2 x-rays", "vitamin K1, x-ray, 2 x-rays")]
    [InlineData("140/90 or 120/80mmHg", "140 over 90 or 120 over 80 millimetres of mercury")]
    [InlineData("in 24/48 hours, a 48/72-hour test", "in 24 or 48 hours, a 48 or 72-hour test")]
    [InlineData("a 9/10 score, a 50/50 chance, 20/20 vision", "a 9 out of 10 score, a 50 50 chance, 20 20 vision")]
    [InlineData("Mon-Fri, Monday – Friday, Jan–Mar", "Mon to Fri, Monday to Friday, Jan to Mar")]
    [InlineData("a Sun-shade, a May-day", "a Sun-shade, a May-day")]
    [InlineData("O-, O+ and AB- blood", "O negative, O positive and AB negative blood")]
    [InlineData("hepatitis A-specific", "hepatitis A-specific")]
    [InlineData("approx 5 days, Max. 8 tablets, min. 2 litres", "approximately 5 days, Maximum 8 tablets, minimum 2 litres")]
    [InlineData("after 10 min 2 more", "after 10 min 2 more")]
    [InlineData("take it w/o food, c/o your GP, N/A", "take it without food, care of your GP, not applicable")]
    [InlineData("No.7 cream and no. 7", "number 7 cream and number 7")]
    [InlineData("a BMI of 25kg/m2 or 25 kg/m²", "a BMI of 25 kilograms per square metre or 25 kilograms per square metre")]
    [InlineData("10 cm2, 2 hrs, 1 hr, 60 secs, 5 yrs, 3 wks", "10 square centimetres, 2 hours, 1 hour, 60 seconds, 5 years, 3 weeks")]
    [InlineData("1 tsp or 2 tbsp at 30mph", "1 teaspoon or 2 tablespoons at 30 miles per hour")]
    [InlineData("60-70bpm, 5ft-6ft", "60 to 70 beats per minute, 5 feet to 6 feet")]
    [InlineData("the form (opens in a new window) and (see picture 2)", "the form and")]
    [InlineData("a BMI of 18.5 to 24.9", "a BMI of 18.5 to 24.9")]
    [InlineData("open 24/7, a 24-hour line", "open 24 7, a 24-hour line")]
    [InlineData("£9.90 for the (HPV) jab, e.g., at 12", "9 pounds 90 for the (HPV) jab, for example, at 12")]
    [InlineData("call NHS 111, 999 or 0800 1111", "call NHS 111, 999 or 0800 1111")]
    [InlineData("the 1st, 2nd and 3rd of 5-10ml", "the 1st, 2nd and 3rd of 5 to 10 millilitres")]
    [InlineData("a ratio of 2:1, 1 in 10, 1:10,000", "a ratio of 2:1, 1 in 10, 1:10,000")]
    public void Render_Amounts_KeepWhatTheyMean(string quote, string expected)
    {
        ImmutableArray<Substitution> substitutions = SpokenText.Render(quote);
        string said = new Sentence(quote, SentenceKind.Plain, 0, new SourceSpan("/", "p", 0, quote.Length), substitutions).Spoken;

        Assert.Equal(expected, said);
        Assert.Equal(quote, SpokenText.Undo(said, substitutions));
    }
}
