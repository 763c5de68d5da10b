using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Conversation.Readings;

/// <summary>
/// Pages of first aid. Steps are read to their end, as far as each turn allows, and a call for help that such a page starts with comes before them, whatever
/// is asked: half of the steps, or the steps without the call, may cost a life.
/// </summary>
internal static class FirstAid
{
    /// <summary>By where the page stands on the site.</summary>
    public static bool Is(PageInfo page) => page.Path.Contains("first-aid", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the page, or what an answer starts with, says itself that it is first aid.</summary>
    public static bool Is(PageInfo page, IEnumerable<ReadingUnit> leading) => Is(page) || leading.Any(unit => IsNamed(unit.Heading) || IsNamed(unit.First.Sentence.Quote));

    /// <summary>Adds the list that follows a summary of what to do, where one of its steps is a call for help; whether there was one.</summary>
    public static bool AddSteps(List<ReadingUnit> leading, ImmutableArray<ReadingUnit> units, HealthAspect found)
    {
        if (found is not (HealthAspect.SelfCare or HealthAspect.Treatments) || leading is not [.., var last])
        {
            return false;
        }

        ReadingUnit? list = last.IsListItem ? last : last.Index + 1 < units.Length ? units[last.Index + 1] : null;
        bool isSteps = list is { IsListItem: true, Lift: Urgency.Emergency, IsSafetyNet: false } && list.Heading == last.Heading && !PageBox.Is(list.First.Chunk);
        if (isSteps && list != last)
        {
            leading.Add(list!);
        }

        return isSteps;
    }

    private static bool IsNamed(string text) => text.Contains("first aid", StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds the rest of the steps to the leading units, and puts the call for help before them.</summary>
    public static void Complete(List<ReadingUnit> leading, ImmutableArray<ReadingUnit> units)
    {
        if (leading is [.., { IsListItem: true } last])
        {
            leading.AddRange(units.Skip(last.Index + 1).TakeWhile(unit => unit.GoesOn && unit.Heading == last.Heading && !unit.IsSafetyNet));
        }

        ReadingUnit[] call = [.. units.Where(unit => unit.Urgency == Urgency.Emergency && unit.Heading == units[0].Heading)];
        leading.RemoveAll(call.Contains);
        leading.InsertRange(0, call);
    }
}
