using VoiceHealth.Content.Safety;

namespace VoiceHealth.Content.Tests.Safety;

public class SafetyTokenizerTests
{
    [Theory]
    [InlineData("He's NOT breathing!", "he 's not breathing")]
    [InlineData("can\u2019t, won't; I've", "can't won't i 've")]
    [InlineData("a&e 38.5 x-ray", "a e 38 5 x ray")]
    [InlineData("  ''  ' ", "")]
    [InlineData("dogs' 'quoted'", "dogs quoted")]
    [InlineData("\U0001F6D1 help \U0001F6D1", "help")]
    public void TryRead_Utterance_GivesWords(string utterance, string expected)
    {
        var words = new List<string>();
        var tokens = new SafetyTokenizer(utterance, new char[SafetyTokenizer.MaxWordLength]);
        while (tokens.TryRead(out ReadOnlySpan<char> word))
        {
            words.Add(word.ToString());
        }

        Assert.Equal(expected, string.Join(' ', words));
    }

    [Theory]
    [InlineData("breathing", "breething")]
    [InlineData("seizure", "siezure")]
    [InlineData("unconscious", "unconshus", false)]
    [InlineData("breathing", "bleeding", false)]
    public void Key_OfTwoSpellings_IsTheSameWhereTheySoundTheSame(string one, string other, bool same = true) =>
        Assert.Equal(same, KeyOf(one) == KeyOf(other));

    private static string KeyOf(string word)
    {
        var key = new char[word.Length];
        return new string(key, 0, SafetySoundKey.Write(word, key));
    }
}
