using System.Collections.Frozen;

namespace VoiceHealth.Conversation.Requests;

/// <summary>
/// The set phrases of conversation, in normalised words. <c>{it}</c> stands for what was just said, <c>{please}</c> for nothing: politeness is
/// a phrase of its own. None of them is about health: what a phrase does not cover whole is a question.
/// </summary>
internal static class RequestPhrases
{
    /// <summary>The most words a phrase has.</summary>
    public const int MaxWords = 9;

    private static readonly string[] It =
    [
        "it", "this", "that", "this information", "that information", "the information", "this advice", "that advice", "the advice",
        "this page", "that page", "the page", "all this", "all that", "your information", "your advice", "this article", "that answer",
        "this answer", "the answer", "this info", "that info", "the info",
    ];

    private static readonly (RequestKind Kind, string[] Phrases)[] Table =
    [
        (RequestKind.Yes,
        [
            "yes", "yeah", "yep", "yup", "aye", "yes please", "please do", "please", "sure", "of course", "absolutely", "definitely", "certainly", "go ahead",
            "go for it", "i do", "i would", "yes i do", "yes i would", "that would be good", "that would be great", "sounds good", "do it", "mm hm", "uh huh",
            "all right", "alright", "i'd like that", "correct", "that's right", "why not", "that one", "let's hear it", "let's hear them", "i see", "got it", "understood", "makes sense", "that makes sense", "fair enough", "that's interesting", "good to know", "that's good to know",
        ]),
        (RequestKind.No,
        [
            "no", "nope", "nah", "not now", "not really", "no i don't", "i don't", "no i'm fine", "i'm fine", "i'm good", "i'm okay", "not today", "no need",
            "don't", "never mind that", "neither", "none of them", "none of those", "none of these", "no not that", "not that", "something else", "skip it",
            "none", "none of the above", "neither of them", "neither of those", "neither of these", "not any of those", "not those", "not them", "it's none of those", "it's none of them", "not that one", "no not that one", "that's not it", "that isn't it", "it's not that", "wrong", "that's wrong",
            "that's not what i meant", "that's not what i asked", "that's not what i want", "that's not what i wanted", "not what i meant", "not what i asked", "i don't want that", "i'm all right", "i'm alright", "it's okay", "it's all right", "that's okay", "that's all right", "you're all right", "not for me",
        ]),
        (RequestKind.More,
        [
            "more", "tell me more", "some more", "more please", "a bit more", "more information", "more info", "more details", "more detail", "go on", "carry on", "continue", "keep going", "keep reading",
            "next", "next one", "next part", "next bit", "next page", "what else", "anything else", "anything more", "read on", "read more", "read me more",
            "and then", "and then what", "then what", "and then what happens", "then what happens", "what happens then", "what happens next", "and after that", "what about after that", "and", "what's next", "what comes next", "what next", "the rest", "read the rest", "tell me the rest", "hear more", "i want more",
            "i'd like more", "can you tell me more", "tell me more about {it}", "more about {it}", "more on {it}", "is there more", "is there any more", "any more", "anymore", "what about the rest",
            "what are the others", "the others", "the other ones", "go further", "move on", "skip", "skip that", "skip this", "next section", "and the next", "and the next one", "and the next bit", "the next", "the next one", "the next bit", "keep on", "don't stop", "what comes after that",
        ]),
        (RequestKind.Previous,
        [
            "go back", "back", "previous", "previous one", "the previous one", "go back one", "go back a bit", "go back please", "take me back", "before that", "the one before", "the bit before",
            "previous page", "previous section", "what was before that", "go to the previous one", "last page", "rewind", "can you go back", "go to previous",
        ]),
        (RequestKind.Repeat,
        [
            "repeat", "repeat {it}", "repeat {it} again", "say {it} again", "say again", "again", "once more", "one more time", "pardon", "pardon me", "sorry what", "sorry", "what", "what was that",
            "what did you say", "what did you just say", "come again", "i didn't hear {it}", "i didn't catch {it}", "didn't catch {it}", "i didn't get {it}", "i missed {it}", "i missed the last bit", "can you repeat {it}",
            "could you repeat {it}", "can you say {it} again", "could you say {it} again", "can you say {it} one more time", "tell me again", "tell me {it} again", "read {it} again", "read {it} to me again", "repeat please", "i couldn't hear {it}",
            "i couldn't hear you", "i didn't hear you", "i can't hear you", "eh", "huh", "louder", "speak up", "what was the last bit", "could you repeat yourself", "repeat yourself", "run {it} by me again", "say what",
            "can i hear {it} again", "let me hear {it} again", "play {it} again", "i didn't understand", "i don't understand", "what do you mean", "excuse me", "repeat the last bit", "repeat the last part", "repeat the question", "say the number again", "say the numbers again", "repeat the number", "repeat the numbers", "the number again", "the numbers again", "what was that number again", "i didn't get the number", "i missed the number", "what was the question",
        ]),
        (RequestKind.Slower,
        [
            "slower", "slow down", "slowly", "more slowly", "speak slower", "speak more slowly", "speak slowly", "say {it} slower", "say {it} slowly", "say {it} more slowly", "too fast", "that's too fast", "that was too fast", "you're too fast",
            "you're going too fast", "you talk too fast", "you're talking too fast", "talk slower", "talk more slowly", "can you slow down", "could you slow down", "can you speak more slowly", "could you speak more slowly", "can you go slower", "go slower", "a bit slower", "repeat {it} slowly",
            "can you say {it} slower", "can you say {it} more slowly", "could you say {it} more slowly", "read {it} slower", "read {it} slowly", "read {it} more slowly",
        ]),
        (RequestKind.StartOver,
        [
            "start over", "start again", "start {it} again", "start from the beginning", "start from the start", "from the beginning", "from the start", "from the top", "begin again", "go back to the start", "go back to the beginning", "back to the start",
            "back to the beginning", "restart", "read {it} from the beginning", "read {it} from the start", "let's start over", "let's start again", "can we start over", "can we start again", "can you start again", "start afresh", "go to the beginning", "go to the start",
        ]),
        (RequestKind.Help,
        [
            "help", "help me", "i need help", "can you help", "can you help me", "what can you do", "what can i ask", "what can i ask you", "what can i say", "how does this work", "how do you work", "how do i use this", "how do i use you", "what do you know", "what do you do",
            "what are you", "who are you", "what is this", "what's this", "options", "menu", "main menu", "what are my options", "what can you tell me", "help me with something", "i need help with something", "can i ask you something", "can i ask something", "can i ask a question", "can i ask you a question", "i have a question", "i've got a question", "i want to ask something", "i'd like to ask a question", "what should i ask", "what should i say", "what do i say", "what can you help with", "what can you help me with",
            "how can you help", "how can you help me", "what questions can i ask", "what things can i ask", "what kind of things can i ask", "what sort of things can i ask", "give me some examples", "examples", "instructions", "what else can you do", "what else can i ask",
            "are you a doctor", "are you a real doctor", "are you a nurse", "are you a robot", "are you a person", "are you real", "can you give medical advice", "what topics do you have", "what topics do you know", "how do i ask a question", "what is voice health", "how does it work",
        ]),
        (RequestKind.Stop,
        [
            "stop", "cancel", "exit", "quit", "end", "bye", "bye bye", "goodbye", "good bye", "good night", "goodnight", "see you", "see you later", "close", "shut up", "be quiet", "quiet", "that's all", "that is all", "that's it", "that is it", "that's everything", "that will be all",
            "that'll be all", "that'll do", "that will do", "that'll do me", "that'll do us", "that will do me", "that'll do for now", "that'll be it", "pack it in", "give it a rest", "pipe down", "zip it", "button it", "belt up", "that's enough", "that's fine", "that's fine thanks", "enough", "i'm done", "i am done", "we're done", "i'm finished", "all done", "done", "nothing else", "nothing", "nothing more", "no more", "no more questions", "no that's all", "no that's it", "that's all for now",
            "that's all i need", "that's all i needed", "that's all i needed to know", "that's all i wanted", "that's all i wanted to know", "that's what i needed", "that's what i wanted to know", "stop it", "stop talking", "stop now", "stop reading", "stop there", "stop {it}", "never mind", "nevermind", "forget it", "leave it", "leave me alone", "turn off", "go away",
            "talk to you later", "i'm going", "i'm going now", "going now", "i'm off now", "that's me", "that's me done", "got what i need", "got what i needed", "i've got what i need", "i've got what i needed", "i've heard enough", "heard enough", "i'll stop there", "let's leave it there", "we'll leave it there", "let's stop there", "i'm off", "got to go", "i have to go", "i've got to go", "i'll leave it there", "end session", "close the skill", "that was all", "that answers my question", "that's all thank you", "cheerio", "ta ra", "ta ta", "have a nice day", "that helps", "that's helpful", "that was helpful", "you've been very helpful",
            "you've been helpful", "that's very helpful", "that's really helpful",
        ]),
        (RequestKind.Thanks,
        [
            "thanks", "thank you", "thanks a lot", "thank you very much", "thank you so much", "thanks very much", "many thanks", "cheers", "ta", "thanks so much", "much appreciated", "thanks for that", "thank you for that", "thanks for your help", "thank you for your help", "thanks for the help", "thanks for the information", "that's great thanks", "that's great thank you", "that's lovely thanks", "that's lovely thank you", "brilliant thanks", "thanks that's great", "thanks that's lovely", "thanks that's good to know", "thanks that's helpful",
        ]),
        (RequestKind.HowOld,
        [
            "how old is {it}", "how old is {it} now", "how recent is {it}", "how new is {it}", "how current is {it}", "how up to date is {it}", "is {it} up to date", "is {it} current", "is {it} recent", "is {it} out of date", "is {it} still right", "is {it} still true", "is {it} still current", "is {it} old", "when was {it} reviewed", "when was {it} last reviewed",
            "when was {it} written", "when was {it} updated", "when was {it} last updated", "when was {it} last checked", "when was {it} checked", "when is {it} from", "when was {it} published", "when did they write {it}", "when did you get {it}", "when was {it} made", "what date is {it}", "what date is {it} from", "what year is {it} from",
            "how long ago was {it} written", "how long ago was {it} reviewed", "how long ago was {it} updated", "when were they last reviewed", "when will {it} be reviewed", "when is {it} due for review", "when is the next review", "when is {it} next reviewed", "when was the last review", "what's the review date", "what is the review date", "has {it} been reviewed",
            "has {it} been updated", "has {it} been checked", "has {it} been updated recently", "has {it} been reviewed recently", "how often is {it} reviewed", "how often is {it} updated", "how fresh is {it}", "what's the date of {it}", "what is the date of {it}", "what's the date on {it}", "do you know how old {it} is",
        ]),
        (RequestKind.WhereFrom,
        [
            "where is {it} from", "where's {it} from", "where does {it} come from", "where did {it} come from", "where did you get {it}", "where did you get {it} from", "where do you get {it}", "where do you get {it} from", "where did you find {it}", "who wrote {it}", "who made {it}", "who says", "who says so", "who says {it}", "who said {it}", "says who",
            "what's your source", "what is your source", "what's the source", "what is the source", "what are your sources", "what's the source of {it}", "what is the source of {it}", "is {it} from the nhs", "is {it} nhs", "is {it} nhs advice", "is {it} the nhs", "is {it} the nhs website", "is {it} official", "who published {it}", "who is behind {it}", "who checks {it}", "who checked {it}", "who reviews {it}",
            "who reviewed {it}", "can i trust {it}", "can i trust you", "is {it} reliable", "is {it} trustworthy", "is {it} true", "is {it} right", "is {it} correct", "is {it} accurate", "how do you know", "how do you know {it}", "how do i know {it} is true", "which website is {it}", "which website is {it} from", "what website is {it} from", "which site is {it} from", "what site is {it} from", "which page is {it}", "which page is {it} from",
            "what page is {it} from", "who gave you {it}", "where can i read {it}", "where can i find {it}", "where can i see {it}", "what's the link", "what is the link", "what's the web address", "who told you {it}", "is {it} from a doctor", "did a doctor write {it}", "according to who", "according to whom",
        ]),
        (RequestKind.Doubt, ["are you sure", "are you certain", "are you sure about {it}", "you sure", "seriously", "is {it} definite"]),
        (RequestKind.SendCard,
        [
            "send {it} to my phone", "send {it} to me", "send me {it}", "send {it}", "send {it} to my app", "send {it} to the app", "send me a card", "send a card", "send me the link", "send me a link", "send the link", "send the link to my phone", "send a link to my phone", "send me the page", "send the page to my phone", "text {it} to me", "text me {it}",
            "text me the link", "text me a link", "email {it} to me", "email me {it}", "email me the link", "message me {it}", "put {it} on my phone", "put {it} on the screen", "show me {it}", "show {it} on the screen", "show me the link", "show me the page", "can you send {it} to my phone", "could you send {it} to my phone", "can you send me {it}", "can you send me the link", "can you send me a link", "can you text me {it}", "can you email me {it}",
            "could you send me {it}", "could you send me the link", "can i have the link", "give me the link", "can i get {it} on my phone", "can i have {it} on my phone", "can i see {it}", "can you show me {it}", "send {it} to my mobile", "send me the details", "send me the information", "i want {it} on my phone", "save {it}", "save {it} for later",
        ]),
        (RequestKind.Contents,
        [
            "what else is there", "what else can you tell me", "what else can you tell me about {it}", "what else do you have", "what else do you have on {it}", "what else do you know", "what else do you know about {it}", "what else does it say", "what else does {it} cover", "what does {it} cover", "what's on {it}", "what is on {it}", "which page next", "which page is next", "what page is next", "what sections are there", "what parts are there",
            "what are the sections", "list the sections", "what other topics", "what other topics are there", "other topics", "what other pages are there", "what other pages do you have", "what should i ask next", "what can i ask about {it}", "what should i hear next", "where should i go next", "where do i go next", "what should i read next", "what's in {it}", "contents", "table of contents", "give me a list", "what are the topics", "related topics", "related pages",
            "what else should i know", "what else should i know about {it}", "is that it", "is that all", "is that everything", "is that all i need to know", "is that all there is", "is there anything else", "how much longer", "how much longer is {it}", "how long is {it} going to take",
        ]),
        (RequestKind.Wait, ["wait", "hang on", "hold on", "one moment", "one second", "give me a moment", "let me think"]),
        (RequestKind.Aside,
        [
            "it was a joke", "it's a joke", "just a joke", "only a joke", "that's no help", "that's no use", "that's no good", "you're no help", "you're not helping", "you're not listening", "that's not helping", "that's rubbish",
        ]),
        (RequestKind.Unsure,
        [
            "in general", "generally", "general", "the general one", "the general page", "i don't know", "i don't know which", "i don't know which one", "dunno", "don't know", "don't know which", "not sure", "i'm not sure", "not sure which", "not sure which one", "i'm not sure which", "i'm not sure which one",
            "no idea", "i've no idea", "i have no idea", "any", "any of them", "any of those", "either", "either of them", "either one", "both", "both of them", "all of them", "all of those", "whichever", "i don't mind", "doesn't matter", "it doesn't matter", "you choose", "you pick",
        ]),
        (RequestKind.GetHelp, ["urgent advice", "the urgent advice", "emergency advice", "say urgent advice", "hear the urgent advice", "read the urgent advice", "get help", "getting help", "when to get help", "when should i get help", "when do i get help", "when to get medical help", "the get help bit", "say get help"]),
        (RequestKind.Support,
        [
            "who can i talk to", "who can i speak to", "who can i call", "who can i ring", "who can i phone", "who do i call", "who do i ring", "who do i talk to", "who should i talk to", "who should i call", "who should i ring", "who can help me", "who can help", "is there someone i can talk to", "is there anyone i can talk to", "is there somebody i can talk to", "where can i get support",
            "where can i get help", "where do i get help", "what number do i call", "what number do i ring", "what's the number", "what was the number", "what was that number", "give me the number", "what are the numbers", "who do i turn to", "who can i turn to", "i need to talk to someone", "i want to talk to someone", "i need someone to talk to",
        ]),
    ];

    /// <summary>Words that say nothing by themselves; any number of them may stand between phrases.</summary>
    public static readonly FrozenSet<string> Fillers = new[]
    {
        "ok", "okay", "right", "well", "um", "umm", "er", "erm", "uh", "ah", "oh", "so", "alexa", "now", "then", "just", "hmm", "hm", "great", "lovely", "brilliant", "perfect", "fine", "good", "cool", "nice", "excellent", "wonderful", "super", "fab", "please", "actually", "hey", "hello", "hi",
        "love", "mate", "darling", "anyway", "too", "really",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Politeness and the like around a phrase: "could you … for me".</summary>
    public static readonly FrozenSet<string> Wrappings = new[]
    {
        "can you", "could you", "would you", "will you", "can you please", "could you please", "i want you to", "i'd like you to", "i want to", "i'd like to", "i would like to", "would you mind", "tell me", "read me", "give me",
        "let me hear", "read out", "with something", "about something", "for me", "to me", "for now", "a bit", "a little", "if you can", "if you could", "if you like", "if you don't mind", "if possible", "right now", "that's great", "that's good", "that's lovely", "that's brilliant", "that's perfect", "no problem", "no worries",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenDictionary<string, RequestKind> ByPhrase = Expand();

    private static FrozenDictionary<string, RequestKind> Expand()
    {
        var byPhrase = new Dictionary<string, RequestKind>(StringComparer.Ordinal);
        foreach ((RequestKind kind, string[] phrases) in Table)
        {
            foreach (string phrase in phrases)
            {
                foreach (string words in phrase.Contains("{it}", StringComparison.Ordinal) ? It.Select(it => phrase.Replace("{it}", it, StringComparison.Ordinal)) : [phrase])
                {
                    byPhrase.TryAdd(words, kind);
                }
            }
        }

        return byPhrase.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
