using System.Collections.Immutable;
using VoiceHealth.Content.Packing;

namespace VoiceHealth.Content.Safety;

/// <summary>The fixed replies; see <see cref="SafetyReply"/>.</summary>
/// <param name="Sentences">By reply, and one more: the first of its sentences in <paramref name="Texts"/>.</param>
/// <param name="Private">By reply: 1 or 0.</param>
/// <param name="VariantSymbols">By reply: what each of its variants is given for.</param>
/// <param name="VariantReplies">By reply: the reply that each of its variants is.</param>
public sealed record SafetyReplyTable(
    PackedTexts Keys, Packed<int> Sentences, PackedTexts Texts, Packed<byte> Private, PackedLists VariantSymbols, PackedLists VariantReplies)
{
    public int Count => Keys.Count;

    /// <summary>A reply, made anew.</summary>
    public SafetyReply Read(int reply)
    {
        var sentences = new string[Sentences[reply + 1] - Sentences[reply]];
        for (int i = 0; i < sentences.Length; i++)
        {
            sentences[i] = new string(Texts[Sentences[reply] + i]);
        }

        return new SafetyReply(new string(Keys[reply]), ImmutableArray.Create(sentences), Private[reply] == 1, Variants(reply));
    }

    private ImmutableArray<SafetyReplyVariant> Variants(int reply)
    {
        ReadOnlySpan<int> symbols = VariantSymbols[reply];
        var variants = new SafetyReplyVariant[symbols.Length];
        for (int i = 0; i < variants.Length; i++)
        {
            variants[i] = new SafetyReplyVariant(symbols[i], VariantReplies[reply][i]);
        }

        return ImmutableArray.Create(variants);
    }
}
