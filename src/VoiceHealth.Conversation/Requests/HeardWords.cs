using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VoiceHealth.Conversation.Requests;

/// <summary>
/// Small words as a recogniser writes them when it hears another that sounds the same: "cary on", "good buy", "the first wan". They are only put
/// right to see whether a set phrase comes of all the words; a question is left as it was heard.
/// </summary>
internal static class HeardWords
{
    private static readonly FrozenDictionary<string, string> Meant = Read(
        "an:on one:on wan:one won:one hat:that at:that thats:that's hall:all awl:all buy:bye by:bye cary:carry kerry:carry carrie:carry wear:where ware:where wears:where's wot:what watt:what "
        + "wots:what's eye:i dose:does duz:does reed:read red:read nex:next necks:next yea:yeah know:no noe:no moor:more maw:more mower:more tel:tell mi:me dun:done dunn:done agen:again agane:again "
        + "weight:wait sloe:slow stopp:stop stap:stop pleas:please peas:please tanks:thanks thinks:thanks ewe:you yew:you seconds:second furst:first fist:first thirst:first turd:third");

    /// <summary>The words that may have been said; the same ones where none of them sounds like another.</summary>
    public static ImmutableArray<string> Mend(ImmutableArray<string> tokens) =>
        tokens.Any(Meant.ContainsKey) ? [.. tokens.Select(token => Meant.GetValueOrDefault(token, token))] : tokens;

    private static FrozenDictionary<string, string> Read(string pairs) =>
        pairs.Split(' ').Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
