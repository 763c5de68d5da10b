using VoiceHealth.Content.Packing;

namespace VoiceHealth.Content.Safety;

/// <summary>When alerts are raised, and which; see <see cref="SafetyRule"/>. Rules stand by priority, the highest first.</summary>
/// <param name="Levels">By rule: a <see cref="SafetyLevel"/>.</param>
/// <param name="Classes">By rule: a <see cref="SafetyClass"/>.</param>
/// <param name="Replies">By rule: its reply.</param>
/// <param name="Pages">By rule: a path, or nothing.</param>
/// <param name="Conditions">By rule, and one more: the first of its conditions.</param>
/// <param name="All">By condition: symbols.</param>
/// <param name="None">By condition: symbols.</param>
/// <param name="Unless">By rule: contexts.</param>
public sealed record SafetyRuleTable(
    PackedTexts Ids,
    Packed<byte> Levels,
    Packed<byte> Classes,
    Packed<int> Replies,
    PackedTexts Pages,
    Packed<int> Conditions,
    PackedLists All,
    PackedLists None,
    PackedLists Unless)
{
    public int Count => Ids.Count;

    /// <summary>Whether a rule was made of a page's own emergency card: only such a rule is called after its page.</summary>
    public bool IsOfCard(int rule) => Pages[rule].Length > 0 && Ids[rule].Contains(Pages[rule], StringComparison.Ordinal);
}
