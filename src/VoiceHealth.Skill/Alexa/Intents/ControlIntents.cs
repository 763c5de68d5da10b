using System.Collections.Immutable;
using Alexa.NET.Request.Type;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Alexa.Intents;

/// <summary>Amazon's own intents, which steer a conversation. They are said in Amazon's own samples.</summary>
internal static class ControlIntents
{
    public static readonly ImmutableArray<SkillIntent> All =
    [
        BuiltIn(BuiltInIntent.Help, TurnKind.Help),
        BuiltIn(BuiltInIntent.Stop, TurnKind.Stop),
        BuiltIn(BuiltInIntent.Cancel, TurnKind.Stop),
        BuiltIn("AMAZON.NavigateHomeIntent", TurnKind.Stop),
        BuiltIn(BuiltInIntent.Fallback, TurnKind.Fallback),
        BuiltIn(BuiltInIntent.Yes, TurnKind.Yes),
        BuiltIn(BuiltInIntent.No, TurnKind.No),
        BuiltIn(BuiltInIntent.Next, TurnKind.More),
        BuiltIn("AMAZON.MoreIntent", TurnKind.More),
        BuiltIn(BuiltInIntent.Previous, TurnKind.Previous),
        BuiltIn(BuiltInIntent.Repeat, TurnKind.Repeat),
        BuiltIn(BuiltInIntent.StartOver, TurnKind.StartOver),
    ];

    private static SkillIntent BuiltIn(string name, TurnKind turn) => new(name, turn, "", null, null, []);
}
