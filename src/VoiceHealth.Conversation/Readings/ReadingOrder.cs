using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Conversation.Readings;

/// <summary>Hands a page's units to the packer, each once: those that lead, then the rest of what was asked, then all else, the most urgent first.</summary>
internal sealed class ReadingOrder(ImmutableArray<ReadingUnit> units, AskedSection section, PartPacker packer)
{
    /// <summary>How many ranks each level of urgency has.</summary>
    private const int RanksALevel = 4;

    private readonly bool[] _taken = new bool[units.Length];

    public void Lead(IReadOnlyList<ReadingUnit> leading)
    {
        for (int i = 0; i < leading.Count; i++)
        {
            Take(leading[i], inAsked: true);
        }
    }

    public void RestOfAsked() => TakeByRank(inAsked: true);

    public void Others() => TakeByRank(inAsked: false);

    /// <summary>Within a rank all stays in source order.</summary>
    private void TakeByRank(bool inAsked)
    {
        for (int rank = (int)Urgency.Emergency * RanksALevel; rank >= 0; rank--)
        {
            foreach (ReadingUnit unit in units)
            {
                if (!_taken[unit.Index] && RankOf(unit) == rank && (!inAsked || section.Holds(unit)))
                {
                    TakePressing(unit, rank, inAsked);
                    Take(unit, inAsked);
                }
            }
        }
    }

    /// <summary>A card that comes up for a sentence at its end starts with that sentence, and then is read in its own order.</summary>
    private void TakePressing(ReadingUnit first, int rank, bool inAsked)
    {
        if (rank == 0 || first.First.Chunk.Kind != ChunkKind.CareCard)
        {
            return;
        }

        foreach (ReadingUnit unit in units)
        {
            if (unit.Index > first.Index && unit.IsPressing && !_taken[unit.Index] && PageBox.AreOne(unit, first))
            {
                Take(unit, inAsked);
            }
        }
    }

    private void Take(ReadingUnit unit, bool inAsked)
    {
        if (_taken[unit.Index])
        {
            return;
        }

        _taken[unit.Index] = true;
        packer.Add(unit, inAsked);
    }

    /// <summary>
    /// Urgent cards come before plain text; where help was asked for, so do plain text and lists that say when to call 999 or 111, whole, the section on
    /// getting help before first aid that ends with a call.
    /// </summary>
    private int RankOf(ReadingUnit unit) =>
        unit.IsSafetyNet ? (int)unit.Urgency * RanksALevel
        : section.IsUrgentHelp && unit.Lift >= Urgency.Urgent ? ((int)unit.Lift * RanksALevel) - (AskedSection.IsHelp(unit.Aspect) ? 1 : 2)
        : 0;
}
