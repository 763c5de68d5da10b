namespace VoiceHealth.Search.Language;

/// <summary>What a page's name says of it that bears on ranking.</summary>
[Flags]
internal enum PageTraits : byte
{
    None = 0,

    /// <summary>Is about a symptom, such as "Knee pain".</summary>
    Symptom = 1,

    /// <summary>Is about babies or children only.</summary>
    Child = 2,

    /// <summary>Is about pregnancy.</summary>
    Pregnancy = 4,

    /// <summary>Is about an operation, a test or a treatment.</summary>
    Procedure = 8,
}
