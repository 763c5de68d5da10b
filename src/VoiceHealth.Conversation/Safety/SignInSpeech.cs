using System.Text.RegularExpressions;

namespace VoiceHealth.Conversation.Safety;

/// <summary>Turns a sign that a care card lists ("your ankle is at an odd angle") into what somebody would say ("my ankle is at an odd angle").</summary>
public static partial class SignInSpeech
{
    private static readonly (string Theirs, string Ours)[] Persons =
    [
        ("your or your child's", "my child's"), ("you or your child", "my child"), ("you're", "i'm"), ("you've", "i've"), ("you are", "i am"),
        ("yourself", "myself"), ("your", "my"), ("you", "i"),
    ];

    private static readonly string[] Subjects = ["i", "i'm", "i've", "my", "someone", "there", "there's", "it", "their", "they", "the", "her", "his"];

    private static readonly string[] Verbs =
        ["have", "feel", "hear", "vomit", "cannot", "can", "want", "find", "do", "develop", "get", "start", "heard", "suddenly", "lost", "notice", "think", "had"];

    private static readonly string[] ThirdPersonVerbs = ["is", "has", "looks", "gets", "seems", "makes", "spreads", "lasts"];

    /// <summary>The sign as said by somebody who has it; lower case.</summary>
    public static string FirstPerson(string sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        string text = AfterDashOrInBrackets().Replace(sign.ToLowerInvariant().Replace('\u2019', '\''), "").Trim();
        foreach ((string theirs, string ours) in Persons)
        {
            text = Regex.Replace(text, $@"\b{theirs}\b", ours);
        }

        return WithSubject(text);
    }

    private static string WithSubject(string text)
    {
        string first = text.Split(' ')[0];
        if (Subjects.Contains(first))
        {
            return text;
        }

        if (Verbs.Contains(first))
        {
            return $"i {text}";
        }

        if (first == "are")
        {
            return $"i am{text[3..]}";
        }

        return ThirdPersonVerbs.Contains(first) ? $"it {text}" : first.EndsWith("ing", StringComparison.Ordinal) ? $"i am {text}" : $"i have {text}";
    }

    [GeneratedRegex(@" [\u2013-] .*$|\([^)]*\)")]
    private static partial Regex AfterDashOrInBrackets();
}
