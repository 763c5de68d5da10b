using System.Globalization;
using System.Text;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Testing;

namespace VoiceHealth.Conversation.Tests.Safety;

public class SafetyGuardTests
{
    [Theory]
    [InlineData("and now he can't breathe", AlertLevel.Emergency)]
    [InlineData("AND NOW HE CAN\u2019T BREATHE!!!", AlertLevel.Emergency)]
    [InlineData("my little girl's lips have gone blue", AlertLevel.Emergency)]
    [InlineData("alexa ring the hospital it's an emergency", AlertLevel.Emergency)]
    [InlineData("someone call a doctor quick", AlertLevel.Emergency)]
    [InlineData("quick get a nurse", AlertLevel.Emergency)]
    [InlineData("i need an ambulance now", AlertLevel.Emergency)]
    [InlineData("it's not heartburn my chest is tight and my arm's gone numb", AlertLevel.Emergency)]
    [InlineData("it doesn't fade when i press a glass on it and she's hot", AlertLevel.Emergency)]
    [InlineData("when should i call the doctor about a cough", AlertLevel.None)]
    [InlineData("i don't want to be alive", AlertLevel.Crisis)]
    [InlineData("is there any reason to keep going", AlertLevel.Crisis)]
    [InlineData("what's the point in carrying on anymore", AlertLevel.Crisis)]
    [InlineData("i'm fifteen weeks and my nephew's come out in chickenpox", AlertLevel.Urgent)]
    [InlineData("what is a heart attack", AlertLevel.None)]
    [InlineData("what are the symptoms of sepsis", AlertLevel.None)]
    [InlineData("i nearly died laughing", AlertLevel.None)]
    [InlineData("", AlertLevel.None)]
    public void Check_Utterance_RaisesTheLevel(string utterance, AlertLevel expected) =>
        Assert.Equal(expected, EditorsRules.Guard.Check(utterance)?.Level ?? AlertLevel.None);

    [Fact]
    public void Check_UnderFive_SaysToCallRatherThanGoOnline()
    {
        Alert? alert = EditorsRules.Guard.Check("my toddler's had a high fever for five days");
        Assert.Equal("urgent-under-five", alert?.Reply.Key);
    }

    [Fact]
    public void Check_RandomUtterances_NeverFails()
    {
        const int seed = 20261122;
        var random = new Random(seed);
        string[] words = [.. EditorsRules.Rules.Words];
        for (int i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder();
            for (int length = random.Next(40); length > 0; length--)
            {
                text.Append(random.Next(10) == 0 ? Noise(random) : words[random.Next(words.Length)]).Append(' ');
            }

            Exception? failure = Record.Exception(() => EditorsRules.Guard.Check(text.ToString()));
            Assert.True(failure is null, string.Create(CultureInfo.InvariantCulture, $"seed {seed}, utterance {i}: {failure}"));
        }
    }

    [Theory]
    [InlineData("can't breathe ")]
    [InlineData("my my my ")]
    [InlineData("blood blood everywhere ")]
    [InlineData("he he she she won't won't wake ")]
    [InlineData("\U0001F6D1")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Check_RepeatedWords_TakesBoundedTimeAndAllocatesNothing(string words)
    {
        string utterance = string.Concat(Enumerable.Repeat(words, 2_000));
        EditorsRules.Guard.Check(utterance);
        long before = GC.GetAllocatedBytesForCurrentThread();
        EditorsRules.Guard.Check(utterance);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    /// <summary>Twice the words are about twice the work and never four times, and words beyond those that are heard are none: counted, as clocks lie on a busy machine.</summary>
    [Theory]
    [InlineData("can't breathe ")]
    [InlineData("my my my ")]
    [InlineData("he he she she won't won't wake ")]
    [InlineData("what if he can't breathe ")]
    [InlineData("my nan had a stroke years ago and ")]
    [InlineData("not bleeding no blood i'm not bleeding ")]
    public void Check_RepeatedWords_TakesStepsInProportion(string words)
    {
        long quarter = Steps(words, 64);
        long half = Steps(words, 128);
        long whole = Steps(words, 256);
        long beyond = Steps(words, 20_000);
        Assert.True(quarter > 0);
        Assert.True(half < 3 * quarter && whole < 3 * half, $"64 words: {quarter}, 128: {half}, 256: {whole}");
        Assert.True(beyond <= 1.1 * whole, $"256 words: {whole}, 20,000: {beyond}");
    }

    [Theory]
    [InlineData(0, 260)]
    [InlineData(260, 0)]
    [InlineData(5_000, 90)]
    public void Check_DangerInALongStory_IsHeardAtEitherEnd(int before, int after)
    {
        string Filler(int words) => string.Concat(Enumerable.Repeat("then we went along the road ", words / 6));
        Alert? alert = EditorsRules.Guard.Check($"{Filler(before)}dad's having a heart attack he's not breathing {Filler(after)}");
        Assert.Equal(AlertLevel.Emergency, alert?.Level);
    }

    [Theory]
    [InlineData("get help")]
    [InlineData("when should i get help")]
    [InlineData("when to get help")]
    [InlineData("emergency help")]
    [InlineData("help")]
    [InlineData("where can i get help with quitting smoking")]
    [InlineData("my nan had a stroke in 1985")]
    [InlineData("he's choked on a grape but he's alright now")]
    public void Check_RequestsAndWhatIsOver_RaiseNothing(string utterance) =>
        Assert.Null(EditorsRules.Guard.Check(utterance));

    [Theory]
    [InlineData("my carer shouts at me and locks me in", "abuse-of-adult")]
    [InlineData("i gave him too much calpol", "poisoning")]
    public void Check_Utterance_IsAnsweredWithTheReply(string utterance, string reply) =>
        Assert.Equal(reply, EditorsRules.Guard.Check(utterance)?.Reply.Key);

    [Fact]
    public void Open_ManyThreads_AgreeWithOne()
    {
        string[] utterances = [.. EditorsRules.Compiled.Examples.Select(e => e.Utterance)];
        string?[] alone = [.. utterances.Select(u => EditorsRules.Guard.Check(u)?.RuleId)];
        string?[] together = [.. utterances.AsParallel().AsOrdered().Select(u => EditorsRules.Guard.Check(u)?.RuleId)];
        Assert.Equal(alone, together);
    }

    private static long Steps(string words, int count)
    {
        IEnumerable<string> repeated = Enumerable.Repeat(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), count).SelectMany(w => w);
        EditorsRules.Guard.Check(string.Join(' ', repeated.Take(count)));
        return SafetyMatcher.LastSteps;
    }

    private static string Noise(Random random) =>
        new([.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => (char)random.Next(1, 0xD7FF))]);
}
