namespace VoiceHealth.Conversation.Readings;

/// <summary>
/// How much is read in a turn, in words of <see cref="Speech.SpeakingTime"/> (150 a minute). A turn lasts at most 30 seconds, 75 words, and one
/// with an urgent card 40 seconds, 100 words; what is left over is for our own words around the page's.
/// </summary>
internal static class ReadingLimits
{
    /// <summary>The first turn also names the topic, says where the words are from and points at urgent advice.</summary>
    public const int FirstPartWords = 46;

    public const int PartWords = 60;

    /// <summary>The first turn where it ends in a list: as much of it as thirty seconds allow.</summary>
    public const int LeadingListWords = 56;

    /// <summary>A lead-in and its first item are parted only where the two alone would take longer than a turn.</summary>
    public const int UnitWords = 70;

    public const int CardWords = 80;

    /// <summary>Kept free after an urgent card for where it is from and the question at the end.</summary>
    public const int ClosingWords = 10;

    /// <summary>Kept free where a part goes on with a list, to say so.</summary>
    public const int ListGoesOnWords = 5;

    /// <summary>A part shorter than this goes on into the next section.</summary>
    public const int ShortPartWords = 20;

    /// <summary>A list of up to this many items is read in one go.</summary>
    public const int WholeListItems = 4;

    /// <summary>Of a longer list this many items are read at a time.</summary>
    public const int ListItemsAtATime = 3;
}
