namespace VoiceHealth.Conversation.Requests;

/// <summary>A recognised request.</summary>
/// <param name="Choice">1 for the first of the offered choices, -1 for the last, <see cref="SpokenChoice.Other"/> for the other; 0 where none was picked.</param>
/// <param name="WithThanks">Whether thanks came with it: "no thank you" is more of a goodbye than "no".</param>
internal sealed record Request(RequestKind Kind, int Choice = 0, bool WithThanks = false);
