using System.Collections.Frozen;
using System.Collections.Immutable;
using VoiceHealth.Conversation.Answers;

namespace VoiceHealth.Conversation.Medicines;

/// <summary>
/// Hears that two things are to be taken together ("can i take A with B", "B if i'm on A") or, of one that is spoken of already, the other ("what if i'm
/// on B", "a glass of wine with it"). Only small words tell; what A and B are is for the release to say.
/// </summary>
/// <param name="First">What is to be taken; empty where words point back to it.</param>
/// <param name="Second">What it is taken with.</param>
/// <param name="Before">All matter that stands before the second.</param>
internal sealed record TakenTogether(ImmutableArray<string> First, ImmutableArray<string> Second, ImmutableArray<string> Before)
{
    /// <summary>What a page calls all that people say for a drink.</summary>
    public const string Alcohol = "alcohol";

    /// <summary>More words than this name no one thing.</summary>
    private const int MostMatter = 4;

    /// <summary>"If my mum is already on".</summary>
    private const int MostBeforeOn = 5;

    private static readonly FrozenSet<string> Taking = Words("take takes taking have having use using mix mixing combine combining drink drinking give giving put swallow");

    private static readonly FrozenSet<string> Conditions = Words("if while whilst when");

    private static readonly FrozenSet<string> Being = Words("on take takes taking using have has had got having");

    private static readonly FrozenSet<string> Selves = Words("i'm i've am i he's she's is they're already also currently");

    /// <summary>"Can i take" asks for what may be taken; "i take" tells it.</summary>
    private static readonly FrozenSet<string> Asking = Words("can could should may might must do does did will would shall to when how");

    private static readonly FrozenSet<string> Drinks = Words("alcohol alcoholic drink drinks drinking wine beer beers lager cider pint pints booze boozing spirits vodka gin whisky whiskey rum prosecco champagne");

    private static readonly FrozenSet<string> Measures = Words("glass glasses bottle bottles can cans couple few bit drop");

    private static readonly FrozenSet<string> Empty = Words("together time same once tablets tablet pills pill medicine medicines medication safe ok okay alright fine another other anything something else");

    /// <summary>Null where the words say nothing of the kind.</summary>
    public static TakenTogether? Read(ImmutableArray<string> tokens)
    {
        int verb = -1;
        for (int i = 0; i < tokens.Length && verb < 0; i++)
        {
            verb = Taking.Contains(tokens[i]) ? i : -1;
        }

        if (verb < 0 || FindJoin(tokens, verb + 1) is not { } join)
        {
            return OfOpen(tokens);
        }

        ImmutableArray<string> first = MatterOf(tokens[(verb + 1)..join.Start], drinks: tokens[verb] is "drink" or "drinking");
        ImmutableArray<string> second = MatterOf(tokens[join.End..], drinks: false);
        bool pointsBack = second.IsEmpty && FollowUp.PointsBack(tokens[join.End..]) && (first is [Alcohol] || FollowUp.Asks(tokens));
        return pointsBack ? Make([], first, []) : Make(first, second, FollowUp.MatterOf(tokens[..verb]).AddRange(first));
    }

    /// <summary>"What if i'm on B", "with my B", "can i have a drink": the other thing, besides one that was spoken of before.</summary>
    private static TakenTogether? OfOpen(ImmutableArray<string> tokens)
    {
        if (FindJoin(tokens, 0) is { } join)
        {
            ImmutableArray<string> before = MatterOf(tokens[..join.Start], drinks: false);
            ImmutableArray<string> after = MatterOf(tokens[join.End..], drinks: false);
            return after.IsEmpty && FollowUp.PointsBack(tokens[join.End..]) ? Make([], before, []) : Make([], after, before);
        }

        ImmutableArray<string> all = MatterOf(tokens, drinks: false);
        return all is [Alcohol] ? Make([], all, []) : null;
    }

    private static TakenTogether? Make(ImmutableArray<string> first, ImmutableArray<string> second, ImmutableArray<string> before) =>
        second.IsEmpty || first.Length > MostMatter || second.Length > MostMatter ? null : new TakenTogether(first, second, before);

    private static (int Start, int End)? FindJoin(ImmutableArray<string> tokens, int from)
    {
        bool together = tokens.Contains("together") || tokens.Contains("mix") || tokens.Contains("combine") || tokens.Contains("same");
        for (int i = from; i < tokens.Length; i++)
        {
            bool isPlain = tokens[i] is "with" or "alongside" || (tokens[i] == "and" && together && i > from)
                || (tokens[i] is "on" && i > 0 && (tokens[i - 1] is "drink" or "drinking" || Selves.Contains(tokens[i - 1])))
                || (tokens[i] is "take" or "taking" && i > 0 && Selves.Contains(tokens[i - 1]) && !(i > 1 && Asking.Contains(tokens[i - 2])));
            if (isPlain)
            {
                return (i, i + 1);
            }

            int being = Conditions.Contains(tokens[i]) ? BeingAfter(tokens, i) : -1;
            if (being > 0)
            {
                return (i, being + 1);
            }
        }

        return null;
    }

    private static int BeingAfter(ImmutableArray<string> tokens, int condition)
    {
        int last = -1;
        for (int i = condition + 1; i < tokens.Length && i <= condition + MostBeforeOn; i++)
        {
            last = Being.Contains(tokens[i]) ? i : last;
        }

        return last;
    }

    private static ImmutableArray<string> MatterOf(ImmutableArray<string> tokens, bool drinks)
    {
        ImmutableArray<string> matter = FollowUp.MatterOf(tokens);
        ImmutableArray<string> named = [.. matter.Where(word => !Empty.Contains(word) && !Taking.Contains(word) && !Drinks.Contains(word) && !Measures.Contains(word))];
        bool isDrink = named.IsEmpty && (matter.Any(Drinks.Contains) || (drinks && matter.IsEmpty));
        return isDrink ? [Alcohol] : named.IsEmpty ? [] : [.. matter.Where(word => !Empty.Contains(word) || word is "tablets" or "pills" or "medicine" or "medicines" or "medication")];
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
