using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VoiceHealth.Conversation.Answers;

/// <summary>Hears two things set side by side: "the difference between … and …", "is it … or …", "… versus …". None of its words is about health.</summary>
/// <param name="AsksWhich">Whether it asks which of the two somebody has, which nobody can tell them here.</param>
internal sealed record ComparedWords(ImmutableArray<string> One, ImmutableArray<string> Other, bool AsksWhich)
{
    /// <summary>More words than this on a side name no topic.</summary>
    private const int MostWords = 8;

    private static readonly FrozenSet<string> Comparing = Words("difference differences differ different compare compared apart same distinguish");

    private static readonly FrozenSet<string> Dividers = Words("versus vs than");

    private static readonly FrozenSet<string> Joints = Words("and or from to with as");

    /// <summary>Null where nothing is compared.</summary>
    public static ComparedWords? Read(ImmutableArray<string> tokens)
    {
        int divider = IndexOf(tokens, Dividers, 1);
        if (divider > 0)
        {
            return Cut(tokens, 0, divider, asksWhich: false);
        }

        int comparing = IndexOf(tokens, Comparing, 0);
        int from = tokens.IndexOf("from");
        if (comparing < 0 && from > 1 && tokens.IndexOf("tell") is >= 0 and var tell && tell < from)
        {
            return Cut(tokens, tell + 1, from, asksWhich: false);
        }

        if (comparing < 0)
        {
            int or = tokens.IndexOf("or");
            return or > 0 && FollowUp.Asks(tokens) ? Cut(tokens, 0, or, asksWhich: true) : null;
        }

        // "Crohn's or colitis, what's the difference" names them first; "what's the difference between Crohn's and colitis" last.
        int first = tokens.IndexOf("between", comparing) + 1;
        int after = IndexOf(tokens, Joints, Math.Max(first, comparing) + 1);
        int joint = after > 0 ? after : IndexOf(tokens, Joints, 1);
        return joint > 0 ? Cut(tokens, first, joint, asksWhich: false) : null;
    }

    private static ComparedWords? Cut(ImmutableArray<string> tokens, int first, int joint, bool asksWhich)
    {
        ImmutableArray<string> one = tokens[first..joint];
        ImmutableArray<string> other = tokens[(joint + 1)..];
        return one.Length is > 0 and <= MostWords && other.Length is > 0 and <= MostWords ? new ComparedWords(one, other, asksWhich) : null;
    }

    private static int IndexOf(ImmutableArray<string> tokens, FrozenSet<string> words, int start)
    {
        for (int i = start; i < tokens.Length; i++)
        {
            if (words.Contains(tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
