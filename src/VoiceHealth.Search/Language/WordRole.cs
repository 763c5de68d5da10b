namespace VoiceHealth.Search.Language;

/// <summary>What a word is for in a question, where it is not simply content. A word may have several roles.</summary>
[Flags]
internal enum WordRole : byte
{
    None = 0,

    /// <summary>Grammar, politeness and fillers: never evidence of a topic.</summary>
    Function = 1,

    /// <summary>Belongs to how things are asked ("symptoms", "treat", "serious"): no content of its own, but may be part of a name.</summary>
    Frame = 2,

    /// <summary>Stands in the text of some page.</summary>
    InText = 4,

    /// <summary>Stands in the name of some page.</summary>
    InName = 8,

    /// <summary>Part of the body or a sensation: marks a description of symptoms.</summary>
    Bodily = 16,

    /// <summary>Says that it is about a child or a baby.</summary>
    Child = 32,

    /// <summary>Says that it is about pregnancy.</summary>
    Pregnant = 64,

    /// <summary>Belongs to other things than health ("weather", "laptop"), unless a topic is named besides.</summary>
    Elsewhere = 128,
}
