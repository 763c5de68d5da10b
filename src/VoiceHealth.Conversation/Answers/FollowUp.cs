using System.Collections.Frozen;
using System.Collections.Immutable;
using VoiceHealth.Conversation.Requests;

namespace VoiceHealth.Conversation.Answers;

/// <summary>Hears from its small words how a question goes on from the one before. None of these words is about health.</summary>
internal static class FollowUp
{
    /// <summary>"What am I supposed to do if".</summary>
    private const int MostBeforeIf = 6;

    /// <summary>"How much longer will".</summary>
    private const int MostBeforeVerb = 3;

    /// <summary>"Is it all right for him to".</summary>
    private const int MostBeforeTo = 6;

    /// <summary>"The whole".</summary>
    private const int MostBeforePeople = 2;

    private const int StemOfPlural = 3;

    private static readonly FrozenSet<string> WordsOfDoing = Words(
        "what what's how do does should shall can could must i we you he she they it that this to for him her them me us about next first else now meanwhile until while wait waiting "
        + "before they come comes in the meantime there is are anything something am supposed need have tell and but help "
        + "till get gets getting got here there arrive arrives arrived ambulance paramedics someone somebody anybody on off way then right");

    /// <summary>What follows one of these in a name says more of its kind than of its matter.</summary>
    private static readonly FrozenSet<string> TailOpeners = Words("in with and or during after of caused");

    private static readonly FrozenSet<string> Auxiliaries = Words(
        "do does did don't doesn't can can't could should shouldn't will would is isn't are aren't was were am may might must shall has have");

    private static readonly FrozenSet<string> Persons = Words("i he she they it we this that these those");

    private static readonly FrozenSet<string> Owners = Words("my his her our their");

    private static readonly FrozenSet<string> Judgements = Words("ok okay all alright safe fine normal best better possible good bad worth right wrong dangerous common usual true");

    private static readonly FrozenSet<string> Hedges = Words("be been just only really likely to a an the my some kind sort of maybe actually possibly");

    private static readonly FrozenSet<string> Links = FrozenSet.Create(
        StringComparer.Ordinal,
        "part of", "sign of", "symptom of", "because of", "do with", "down to", "linked to", "linked with", "related to", "connected to", "connected with", "due to", "caused by");

    private static readonly FrozenSet<string> Openers = Words("ok okay so right well um er erm oh and but sorry");

    private static readonly FrozenSet<string> QuestionWords = Words(
        "what what's whats which who who's when when's where where's why how how's is isn't are aren't was were do does don't doesn't did can can't could couldn't should shouldn't "
        + "would wouldn't will won't may might must shall has have am tell any");

    private static readonly FrozenSet<string> Feelings = Words("scared frightened terrified afraid ashamed alone helpless");

    private static readonly FrozenSet<string> AroundFeelings = Words("i'm im i am feel feeling so very really just a bit all too still and quite");

    /// <summary>Words of asking what a call for help is like.</summary>
    private static readonly FrozenSet<string> Calling = Words("call calling ring ringing phone phoning talk speak tell text number numbers police answer report");

    private static readonly FrozenSet<string> Movements = Words("go goes going gone come comes coming came get gets getting grow grows bring send sent keep keeps");

    private static readonly FrozenSet<string> BackReferences = Words("it it's its them they they're their that this these those mine one ones");

    private static readonly FrozenSet<string> Glue = Words(
        "a an the of for to in on at by with from as about into out off up down over if or and but not no so than then too also just only even still ever yet again more most much many few some any all both each "
        + "i i'm i've i'd i'll me my mine myself you you're your yours we we're our us he he's him his she she's her hers they them their it its this that these those one ones there here who whom "
        + "be been being am is are was were do does did done doing have has had having can could should would will shall may might must need needs get gets getting got go goes going gone make makes made "
        + "put puts let say says tell know think want like please what which when where why how long often soon bad good best better really very thing things anything something someone anyone people person "
        + "don't doesn't didn't can't couldn't shouldn't wouldn't won't isn't aren't what's that's there's ok okay right well oh um er "
        + "affect affects matter matters happen happens mean means works use using try trying come comes came sort kind type way ways lot happened because though safe okay allowed possible normal bit part section again instead");

    /// <summary>"What about …", "and …": another topic, the same question.</summary>
    public static bool OpensAnotherTopic(ImmutableArray<string> tokens)
    {
        SkipOpeners(tokens, out bool and);
        return and || AsksWhatAbout(tokens);
    }

    public static bool AsksWhatAbout(ImmutableArray<string> tokens)
    {
        int start = SkipOpeners(tokens, out _);
        return start + 1 < tokens.Length && tokens[start] is "what" or "how" && tokens[start + 1] == "about";
    }

    /// <summary>"I", "he's", "my": a word of somebody.</summary>
    public static bool IsOfPeople(string token) => Owners.Contains(token) || Persons.Contains(token.Split('\'')[0]) || token == "im";

    /// <summary>Whether it asks something, rather than tells.</summary>
    public static bool Asks(ImmutableArray<string> tokens)
    {
        int start = SkipOpeners(tokens, out _);
        return start < tokens.Length && QuestionWords.Contains(tokens[start]);
    }

    /// <summary>Whether it points back with "it", "they" or the like; the "it" of "is it safe to" stands for nothing.</summary>
    public static bool PointsBack(ImmutableArray<string> tokens)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (BackReferences.Contains(tokens[i]) && !IsExpletive(tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Do I need …", "when can she …", "will it …": a question about what somebody, or the matter itself, does.</summary>
    public static bool AsksOfSomebody(ImmutableArray<string> tokens)
    {
        int start = SkipOpeners(tokens, out _);
        int verb = start;
        while (verb < tokens.Length && verb - start <= MostBeforeVerb && !Auxiliaries.Contains(tokens[verb]))
        {
            verb++;
        }

        bool isQuestion = verb == start || (start < tokens.Length && QuestionWords.Contains(tokens[start]));
        return isQuestion && verb + 1 < tokens.Length && Auxiliaries.Contains(tokens[verb]) && IsSomebody(tokens, verb + 1);
    }

    /// <summary>"I", "my husband", "people", "the whole family".</summary>
    private static bool IsSomebody(ImmutableArray<string> tokens, int at) =>
        Persons.Contains(tokens[at]) || Owners.Contains(tokens[at]) || PeopleWords.Has(tokens[at])
        || (tokens[at] is "the" or "a" or "all" or "both" or "other" or "every" && tokens.AsSpan(at + 1, Math.Min(MostBeforePeople, tokens.Length - at - 1)).ToArray().Any(PeopleWords.Has));

    /// <summary>"Is it a …", "could that be the …", "might it just be …": what follows is a guess of the speaker's.</summary>
    public static bool Suggests(ImmutableArray<string> tokens)
    {
        int at = SkipOpeners(tokens, out _);
        if (at + 2 >= tokens.Length || tokens[at] is not ("is" or "could" or "might" or "may" or "was") || tokens[at + 1] is not ("it" or "this" or "that" or "these" or "they"))
        {
            return false;
        }

        at += 2;
        while (at < tokens.Length && Hedges.Contains(tokens[at]))
        {
            at++;
        }

        return at < tokens.Length && !Glue.Contains(tokens[at]) && !Judgements.Contains(tokens[at]);
    }

    /// <summary>"… is that part of it", "… to do with it".</summary>
    public static bool AsksIfPartOfIt(ImmutableArray<string> tokens)
    {
        for (int i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i + 1] is "it" or "this" or "that" && Links.Contains($"{tokens[i - 1]} {tokens[i]}"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Is there a …", "what … are there".</summary>
    public static bool AsksIfThereIs(ImmutableArray<string> tokens)
    {
        int at = SkipOpeners(tokens, out _);
        bool opens = at + 1 < tokens.Length && tokens[at] is "is" or "are" && tokens[at + 1] == "there";
        return opens || (tokens.Length > 2 && tokens[^2] is "is" or "are" && tokens[^1] == "there");
    }

    /// <summary>"Have I got …", "do I have …": what follows is a matter of its own.</summary>
    public static bool AsksIfHas(ImmutableArray<string> tokens) => tokens.Contains("have") || tokens.Contains("got");

    /// <summary>Whether what it is about is "it".</summary>
    public static bool StartsPointingBack(ImmutableArray<string> tokens)
    {
        int start = SkipOpeners(tokens, out _);
        return start < tokens.Length && tokens[start] is "it" or "it's" or "they" or "they're";
    }

    /// <summary>The words that carry the question's matter; "back" does not where somebody goes or gets back.</summary>
    public static ImmutableArray<string> MatterOf(ImmutableArray<string> tokens) =>
        [.. tokens.Where((token, at) => token.Length > 2 && !Glue.Contains(token) && !(token == "back" && IsReturn(tokens, at))).Distinct()];

    /// <summary>The words that may be part of a name, however short, with numbers as digits: "type two" is "type 2".</summary>
    public static ImmutableArray<string> NameWordsOf(ImmutableArray<string> tokens) =>
        [.. tokens.Where(token => token is "one" or "a" ? tokens.Length > 1 && tokens[^1] == token : !Glue.Contains(token)).Select(AsDigit).Distinct()];

    /// <summary>The words of a page's name, without what stands in brackets.</summary>
    public static ImmutableArray<string> NameOf(string topic)
    {
        string name = topic;
        for (int open = name.IndexOf('('); open >= 0; open = name.IndexOf('('))
        {
            int close = name.IndexOf(')', open);
            name = name[..open] + (close < 0 ? "" : name[(close + 1)..]);
        }

        return SpokenWords.Split(name);
    }

    /// <summary>What people call a page's matter: its name, and that as one thing of its kind, "rash" for "Rashes in babies and children".</summary>
    public static ImmutableArray<string> ShortNamesOf(string topic)
    {
        ImmutableArray<string> name = NameOf(topic);
        string[] head = [.. name.TakeWhile((word, at) => at == 0 || !TailOpeners.Contains(word))];
        if (head.Length == 0)
        {
            return [];
        }

        head[^1] = Singular(head[^1]);
        return [.. new[] { string.Join(' ', name), string.Join(' ', head) }.Distinct()];
    }

    /// <summary>Whether the words say the whole name, in either number.</summary>
    public static bool Names(ImmutableArray<string> tokens, string topic) =>
        NameOf(topic).All(word => tokens.Contains(word) || tokens.Contains(word + "s") || tokens.Contains(word.TrimEnd('s')));

    /// <summary>Whether the words say one of the names that a page on several things has: "heartburn" of "Heartburn and acid reflux".</summary>
    public static bool NamesPart(ImmutableArray<string> tokens, string topic) =>
        topic.Split(" and ").SelectMany(part => part.Split(", ")).Any(part => Names(tokens, part));

    /// <summary>"What is …", "what are …": what follows is asked about for itself.</summary>
    public static bool AsksWhatIs(ImmutableArray<string> tokens)
    {
        int start = SkipOpeners(tokens, out _);
        return start < tokens.Length && (tokens[start] is "what's" or "whats" || (start + 1 < tokens.Length && tokens[start] == "what" && tokens[start + 1] is "is" or "are"));
    }

    /// <summary>"What if …", "what should I do if …": somebody asks about a turn that things may take.</summary>
    public static bool Supposes(ImmutableArray<string> tokens)
    {
        int start = SkipOpeners(tokens, out _);
        int supposed = tokens.IndexOf("if");
        return start < tokens.Length && supposed >= start && supposed - start <= MostBeforeIf && (supposed == start || QuestionWords.Contains(tokens[start]));
    }

    /// <summary>"What do I do now", "how can I help him until they come": only plain words, none that names a matter.</summary>
    public static bool AsksWhatToDo(ImmutableArray<string> tokens)
    {
        ImmutableArray<string> said = [.. tokens.Where(token => !RequestPhrases.Fillers.Contains(token))];
        return said.Length >= 2 && said.All(WordsOfDoing.Contains) && said.Any(token => token is "do" or "help" or "wait");
    }

    /// <summary>"What will happen if I call".</summary>
    public static bool AsksOfCalling(ImmutableArray<string> tokens) => Asks(tokens) && tokens.Any(Calling.Contains);

    /// <summary>"I feel …": somebody tells how they are.</summary>
    public static bool TellsAFeeling(ImmutableArray<string> tokens)
    {
        int start = SkipOpeners(tokens, out _);
        return tokens.Length - start >= 2
            && ((tokens[start] == "i" && tokens[start + 1] is "feel" or "felt") || (tokens[start] is "i'm" or "i've" && tokens.IndexOf("feeling") is > 0));
    }

    /// <summary>"I'm scared", "i feel so alone": how somebody feels, and nothing else.</summary>
    public static bool OnlyTellsAFeeling(ImmutableArray<string> tokens)
    {
        int start = SkipOpeners(tokens, out _);
        return start < tokens.Length && Feelings.Contains(tokens[^1]) && tokens[start..].All(token => Feelings.Contains(token) || AroundFeelings.Contains(token));
    }

    /// <summary>"The itching": a word that matters after "the" is one that was just spoken of.</summary>
    public static bool IsDefinite(ImmutableArray<string> tokens, string word)
    {
        int at = tokens.IndexOf(word);
        return at > 0 && tokens[at - 1] == "the";
    }

    private static bool IsReturn(ImmutableArray<string> tokens, int back) =>
        (back > 0 && Movements.Contains(tokens[back - 1])) || (back + 1 < tokens.Length && tokens[back + 1] == "to");

    private static bool IsExpletive(ImmutableArray<string> tokens, int it) =>
        tokens[it] == "it" && it > 0 && tokens[it - 1] is "is" or "isn't" or "be" or "was" && it + 2 < tokens.Length && Judgements.Contains(tokens[it + 1])
        && tokens.AsSpan(it + 2, Math.Min(MostBeforeTo, tokens.Length - it - 2)).IndexOfAny("to", "if") >= 0;

    private static string Singular(string word)
    {
        bool addsSyllable = word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal);
        bool isPlural = word.Length > StemOfPlural && word[^1] == 's' && word[^2] is not ('s' or 'i' or 'u');
        return addsSyllable ? word[..^2] : isPlural ? word[..^1] : word;
    }

    private static string AsDigit(string token) => token switch
    {
        "one" => "1",
        "two" => "2",
        "three" => "3",
        _ => token,
    };

    private static int SkipOpeners(ImmutableArray<string> tokens, out bool and)
    {
        int start = 0;
        and = false;
        while (start < tokens.Length && Openers.Contains(tokens[start]))
        {
            and |= tokens[start] == "and";
            start++;
        }

        return start;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
