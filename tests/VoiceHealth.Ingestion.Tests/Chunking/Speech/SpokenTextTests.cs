using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Ingestion.Chunking.Speech;

namespace VoiceHealth.Ingestion.Tests.Chunking.Speech;

public sealed class SpokenTextTests
{
    [Theory]
    [InlineData("a temperature of 38C or above", "a temperature of 38 degrees or above")]
    [InlineData("between 36C and 37.5°C (99.5F)", "between 36 degrees and 37.5 degrees (99.5 degrees Fahrenheit)")]
    [InlineData("keep it at 2-8C", "keep it at 2 to 8 degrees")]
    [InlineData("store at -18C", "store at minus 18 degrees")]
    [InlineData("it lasts 2-3 weeks", "it lasts 2 to 3 weeks")]
    [InlineData("it lasts 2 – 3 weeks", "it lasts 2 to 3 weeks")]
    [InlineData("6-in-1 vaccine and COVID-19", "6-in-1 vaccine and COVID-19")]
    [InlineData("a 5-year-old, an under-5", "a 5-year-old, an under-5")]
    [InlineData("take 500mg", "take 500 milligrams")]
    [InlineData("a 500mg tablet", "a 500 milligram tablet")]
    [InlineData("one 500mg capsule, two 200mg tablets", "one 500 milligram capsule, two 200 milligram tablets")]
    [InlineData("a €5 or $3.50 fee", "a 5 euros or 3 dollars 50 fee")]
    [InlineData("1g a day or 2.5ml", "1 gram a day or 2.5 millilitres")]
    [InlineData("10mcg, 10µg and 10 μg", "10 micrograms, 10 micrograms and 10 micrograms")]
    [InlineData("5mm-4cm wide", "5 millimetres to 4 centimetres wide")]
    [InlineData("5-10kg heavier, 1,500m up", "5 to 10 kilograms heavier, 1,500 metres up")]
    [InlineData("below 7mmol/l or 48mmol/mol", "below 7 millimoles per litre or 48 millimoles per mole")]
    [InlineData("levels (mg/dL)", "levels (milligrams per decilitre)")]
    [InlineData("140/90mmHg or more", "140 over 90 millimetres of mercury or more")]
    [InlineData("lose 7st, not 1st, 2nd or 21st", "lose 7 stone, not 1st, 2nd or 21st")]
    [InlineData("open 9am-5.30pm", "open 9 am to 5:30 pm")]
    [InlineData("at 8 p.m. daily", "at 8 pm. daily")]
    [InlineData("50% to 60%of people", "50 per cent to 60 per cent of people")]
    [InlineData("£2,000 or £1 or £9.35 or £5 million", "2,000 pounds or 1 pound or 9 pounds 35 or 5 million pounds")]
    [InlineData("on 01/02/2024", "on 1 February 2024")]
    [InlineData("in 2018/19", "in 2018 to 2019")]
    [InlineData("1/2 a cup, 24/7", "half a cup, 24 7")]
    [InlineData("people aged 50+", "people aged 50 plus")]
    [InlineData("group O+ blood", "group O positive blood")]
    [InlineData("go to A&E", "go to A and E")]
    [InlineData("cuts & bruises", "cuts and bruises")]
    [InlineData("you and/or your baby", "you and or your baby")]
    [InlineData("your doctor/nurse", "your doctor or nurse")]
    [InlineData("ME/CFS and DTaP/IPV/Hib", "ME CFS and DTaP IPV Hib")]
    [InlineData("a GP/nurse", "a GP or nurse")]
    [InlineData("fish, e.g. cod, eg. hake or (eg trout)", "fish, for example cod, for example hake or (for example trout)")]
    [InlineData("twice daily, i.e. morning and night", "twice daily, that is morning and night")]
    [InlineData("spots, lumps etc", "spots, lumps and so on")]
    [InlineData("spots, lumps, etc.", "spots, lumps, and so on.")]
    [InlineData("type 1 vs type 2", "type 1 versus type 2")]
    [InlineData("ask Dr Patel", "ask Doctor Patel")]
    [InlineData("go to 111.nhs.uk or nhs.uk", "go to NHS 111 online or the NHS website")]
    [InlineData("go to www.example.org.uk/help.", "go to example dot org dot UK.")]
    [InlineData("mail help@example.org.", "mail help at example dot org.")]
    [InlineData("on GOV.UK", "on Gov dot UK")]
    [InlineData("call 116 123 or 0300 123 1044", "call 116 123 or 0300 123 1044")]
    [InlineData("rinse it [1], then dry* it", "rinse it, then dry it")]
    [InlineData("• rest", "rest")]
    [InlineData("a BMI >30, U=U", "a BMI more than 30, U equals U")]
    [InlineData("the causes (see below) vary", "the causes vary")]
    [InlineData("the treatments listed below", "the treatments listed next")]
    [InlineData("any of the symptoms above", "any of the symptoms mentioned earlier")]
    [InlineData("follow the first aid advice below:", "follow the first aid advice that follows:")]
    [InlineData("one of the treatments below", "one of the treatments that follow")]
    [InlineData("held above the heart, below the knee", "held above the heart, below the knee")]
    [InlineData("a form (PDF, 160kb) to fill in", "a form to fill in")]
    [InlineData("non‑stick", "non-stick")]
    [InlineData("vitamin B12, 22q11 and H5N1", "vitamin B12, 22q11 and H5N1")]
    public void Render_Quote_IsSaidAsAPersonWould(string quote, string expected)
    {
        ImmutableArray<Substitution> substitutions = SpokenText.Render(quote);

        Assert.Equal(expected, Said(quote, substitutions));
        Assert.Equal(quote, SpokenText.Undo(expected, substitutions));
    }

    [Fact]
    public void Render_RandomText_CanAlwaysBeUndone()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        string[] pieces =
        [
            "38C", "5mg", "-", "–", "/", "&", "e.g.", " ", " ", " ", "rash", "(see below)", "£5", "50%", "+", "www.a.org", "[1]", "*", "9am", "²", "°", "A", "1",
            "mmol/l", ".", ",", "etc.", "Dr", "Smith", "<", "=", "120/80", "µg", "\"", "ME/CFS", "a", "0300 123 1044", "’", "2024", "½", "•",
        ];
        for (int round = 0; round < 20_000; round++)
        {
            string quote = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            ImmutableArray<Substitution> substitutions = SpokenText.Render(quote);

            string spoken = Said(quote, substitutions);

            Assert.True(quote == SpokenText.Undo(spoken, substitutions), $"seed {seed}: \"{quote}\" became \"{spoken}\", which does not go back");
        }
    }

    [Fact]
    public void Undo_AnotherRendering_IsRefused()
    {
        ImmutableArray<Substitution> substitutions = SpokenText.Render("38C");

        Assert.Throws<ArgumentException>(() => SpokenText.Undo("39 degrees and more", [.. substitutions, new Substitution(9, "x", "y", "slash")]));
    }

    private static string Said(string quote, ImmutableArray<Substitution> substitutions) =>
        new Sentence(quote, SentenceKind.Plain, 0, new SourceSpan("/", "p", 0, quote.Length), substitutions).Spoken;
}
