using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VoiceHealth.Conversation.Requests;

/// <summary>
/// Hears requests of conversation that no set phrase has in that order: all words are of one request's vocabulary, and one of each of its
/// key words is among them. "When was it that somebody last checked this" asks how old it is. No vocabulary has a word about health.
/// </summary>
internal static class RequestVocabulary
{
    private static readonly FrozenSet<string> Courtesies = Words(
        "a an the this that it you please can could would will do does did is was to for of on just so then now okay ok right well um er oh sorry thanks thank alexa actually again "
        + "love mate hang hold wait second minute moment cheers ta");

    private static readonly FrozenSet<string> Things = Words("information advice info page pages article answer answers stuff website guidance facts");

    private static readonly ImmutableArray<Vocabulary> Table =
    [
        new(RequestKind.HowOld, "when ago recently last often date year", "reviewed checked updated written published refreshed revised edited wrote", "how long were has been they by somebody anybody anyone know"),
        new(RequestKind.HowOld, "old recent current dated outdated date fresh", "information advice info page article answer stuff website guidance", "how up out still what what's year your"),
        new(RequestKind.WhereFrom, "who who's where which what what's whose", "says said told wrote written source sources", "your you're it's from come comes came behind"),
        new(RequestKind.WhereFrom, "where which", "find found read reading getting get got", "you're your from have off out all"),
        new(RequestKind.Slower, "slower slowly", "", "say speak talk read go going more bit little much down too one time repeat those once me us i want if"),
        new(RequestKind.Slower, "slow", "down go going speak talk read say", "me us bit little more need i'd like"),
        new(RequestKind.Slower, "fast quick quickly speed", "too so slow", "you're are that's going went speaking talking reading much bit way me us"),
        new(RequestKind.StartOver, "start begin restart go read", "beginning top", "from back over all at me us"),
        new(RequestKind.StartOver, "back go jump pop skip rewind take", "start beginning top", "from right all way at very let's us me i'd i like want"),
        new(RequestKind.Previous, "back", "go step skip jump take", "bit one part page section thing what before said up let's me us i want like"),
        new(RequestKind.Previous, "before earlier previous", "say said bit part page section thing topic reading", "what about were saying one go read you've what's me"),
        new(RequestKind.Repeat, "remind", "", "me what you said say was first just before again of"),
        new(RequestKind.Repeat, "repeat repeating say saying tell", "once time repeat last again bit part", "what those one more from you've what's all through had me us i"),
        new(RequestKind.SendCard, "send text email message forward whatsapp print", "me my", "phone mobile app link details over through as be i get have all those everything what"),
        new(RequestKind.Contents, "else more other", "page say says tell know cover covers", "there any anything what what's things about your have me us i need should ought"),
        new(RequestKind.Contents, "all everything lot more left", "is are how", "there have it's much many"),
        new(RequestKind.Stop, "all everything enough done finished lot plenty", "that's i'm that that'll need needed wanted", "i know very much great think fine really bye yes no help lovely perfect today had i've heard asked only after be me us"),
        new(RequestKind.Stop, "stop quit", "reading talking speaking going telling", "right all about i want me us there"),
        new(RequestKind.Stop, "shush hush shh shhh sh silence", "", "up there be all i said"),
        new(RequestKind.Stop, "don't heard", "more anymore enough plenty", "hear i want need any i've quite like"),
        new(RequestKind.Aside, "joking kidding teasing messing", "", "i was i'm only about around with having you a bit"),
        new(RequestKind.Aside, "useless rubbish unhelpful pointless hopeless stupid daft", "", "you're that's you are that's very totally a bit such absolutely completely this"),
        new(RequestKind.Aside, "not didn't doesn't wasn't isn't", "helpful help useful", "that's that you're you me at all very much really any use"),
        new(RequestKind.GetHelp, "when", "999 111 ambulance hospital e", "should i we you call ring phone dial need must have an a and someone somebody him her them go get does do it's time"),
        new(RequestKind.Wait, "wait hang hold moment second minute sec tick", "hang hold wait give one just moment second minute sec tick", "up there me let think"),
    ];

    /// <summary><see cref="RequestKind.Question"/> where the words are of no such vocabulary.</summary>
    public static RequestKind Recognize(ImmutableArray<string> tokens)
    {
        foreach (Vocabulary vocabulary in Table)
        {
            if (vocabulary.Covers(tokens))
            {
                return vocabulary.Kind;
            }
        }

        return RequestKind.Question;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private sealed class Vocabulary(RequestKind kind, string first, string second, string others)
    {
        private readonly FrozenSet<string> _first = Words(first);
        private readonly FrozenSet<string> _second = Words(second);
        private readonly FrozenSet<string> _others = Words(others);

        public RequestKind Kind => kind;

        /// <summary>The two key words are different words.</summary>
        public bool Covers(ImmutableArray<string> tokens)
        {
            int one = IndexOfAny(tokens, _first, except: -1);
            bool hasKeys = one >= 0 && (_second.Count == 0 || IndexOfAny(tokens, _second, except: one) >= 0);
            return hasKeys && tokens.All(token => _first.Contains(token) || _second.Contains(token) || _others.Contains(token) || Courtesies.Contains(token) || Things.Contains(token));
        }

        private static int IndexOfAny(ImmutableArray<string> tokens, FrozenSet<string> words, int except)
        {
            for (int i = 0; i < tokens.Length; i++)
            {
                if (i != except && words.Contains(tokens[i]))
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
