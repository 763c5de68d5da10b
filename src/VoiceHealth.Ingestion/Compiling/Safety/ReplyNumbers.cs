namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>
/// Holds the numbers to call. A slip of a digit in a fixed reply sends somebody in danger nowhere: every number that a reply says to call has to be one of
/// those known here, and what a class needs has to be in each of its replies.
/// </summary>
internal static class ReplyNumbers
{
    private const string Samaritans = "116 123";

    private static readonly string[] Known =
        ["999", "111", "55", "18000", Samaritans, "85258", "0808 2000 247", "0800 1111", "0808 800 5000", "0800 111 999"];

    private static readonly string[] CallingWords = ["call", "ring", "phone", "text", "press", "on", "to", "dial"];

    public static void Check(SafetySource source)
    {
        foreach (SourceText sentence in source.Replies.SelectMany(reply => reply.Say))
        {
            source.Errors.AddRange(CalledIn(sentence.Value).Where(number => !Known.Contains(number)).Select(number =>
                sentence.Error($"\"{number}\" is no number to call; expected one of {string.Join(", ", Known)}.")));
        }

        var replies = source.Replies.GroupBy(reply => reply.Key.Value).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        IEnumerable<(string Reply, string Number)> needed = source.Rules.SelectMany(rule => NeededBy(rule).Select(number => (ReplyOf(rule), number)));
        foreach ((string key, string number) in needed.Distinct())
        {
            if (replies.TryGetValue(key, out ReplySource? reply))
            {
                CheckHolds(reply, number, source.Errors);
                // A variant is for what the reply is not (a mistake, somebody who can't be woken): it has to bring help, not somebody to talk to.
                List<(SourceText When, SourceText Reply)> variants = number == Samaritans ? [] : reply.Variants;
                variants.ForEach(variant => CheckHolds(replies.GetValueOrDefault(variant.Reply.Value), number, source.Errors));
            }
        }
    }

    private static void CheckHolds(ReplySource? reply, string number, List<SafetySourceError> errors)
    {
        if (reply is not null && !reply.Say.SelectMany(sentence => CalledIn(sentence.Value)).Contains(number))
        {
            errors.Add(reply.Key.Error($"The reply \"{reply.Key.Value}\" does not say to call {number}; rules of its class need that."));
        }
    }

    private static string ReplyOf(RuleSource rule) => rule.Reply.Value.Length > 0 ? rule.Reply.Value : rule.Class.Value;

    private static string[] NeededBy(RuleSource rule) => rule.Class.Value switch
    {
        "crisis" => ["999", "111", Samaritans],
        "overdose" => ["999", Samaritans],
        "abuse-of-adult" => ["999", "0808 2000 247"],
        "abuse-of-child" => ["999", "0800 1111", "0808 800 5000"],
        "sexual-assault" => ["999", "111"],
        "emergency" or "poisoning" when rule.Level.Value is "" or "emergency" => ["999"],
        "pregnancy" when rule.Level.Value == "emergency" => ["999"],
        _ => ["111"],
    };

    /// <summary>The numbers that follow "call", "on", "to" and the like, their groups parted by one space.</summary>
    private static IEnumerable<string> CalledIn(string sentence)
    {
        string[] words = [.. sentence.Split(' ').Select(word => word.TrimEnd('.', ',', ';', '?', '!').ToLowerInvariant())];
        for (int i = 1; i < words.Length; i++)
        {
            if (CallingWords.Contains(words[i - 1]) && IsNumber(words[i]))
            {
                yield return string.Join(' ', words.Skip(i).TakeWhile(IsNumber));
            }
        }
    }

    private static bool IsNumber(string word) => word.Length > 0 && word.All(char.IsAsciiDigit);
}
