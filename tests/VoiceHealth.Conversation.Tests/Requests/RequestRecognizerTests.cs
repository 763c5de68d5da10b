using System.Collections.Immutable;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Tests.Requests;

public sealed class RequestRecognizerTests
{
    [Theory]
    [InlineData("more", "More")]
    [InlineData("yes go on please", "More")]
    [InlineData("ok", "Yes")]
    [InlineData("yes please", "Yes")]
    [InlineData("no thank you", "No")]
    [InlineData("no thanks that's all", "Stop")]
    [InlineData("Thank you, bye!", "Stop")]
    [InlineData("thanks", "Thanks")]
    [InlineData("say that again please", "Repeat")]
    [InlineData("could you repeat that", "Repeat")]
    [InlineData("can you read me the rest", "More")]
    [InlineData("would you say that again for me", "Repeat")]
    [InlineData("the first one again", "Repeat")]
    [InlineData("okay going now", "Stop")]
    [InlineData("can you help me with something", "Help")]
    [InlineData("are you sure about that", "Doubt")]
    [InlineData("too fast", "Slower")]
    [InlineData("okay go back", "Previous")]
    [InlineData("start from the beginning", "StartOver")]
    [InlineData("what can you do", "Help")]
    [InlineData("how old is that information", "HowOld")]
    [InlineData("when was this last reviewed", "HowOld")]
    [InlineData("who wrote this", "WhereFrom")]
    [InlineData("where is that from", "WhereFrom")]
    [InlineData("send that to my phone", "SendCard")]
    [InlineData("which page next", "Contents")]
    [InlineData("", "Fallback")]
    [InlineData("um", "Fallback")]
    [InlineData("say that again slower", "Slower")]
    [InlineData("can you start from the top", "StartOver")]
    [InlineData("hang on go back", "Previous")]
    [InlineData("can you go back to what you said before", "Previous")]
    [InlineData("when did somebody last check that it was written right", "Question")]
    [InlineData("how long ago was this checked", "HowOld")]
    [InlineData("is the advice still current", "HowOld")]
    [InlineData("who says so", "WhereFrom")]
    [InlineData("where did you find all that out", "WhereFrom")]
    [InlineData("can you whatsapp me the link", "SendCard")]
    [InlineData("is that it", "Contents")]
    [InlineData("how much more is there", "Contents")]
    [InlineData("okay thanks that's great", "Thanks")]
    [InlineData("that's everything i wanted to know", "Stop")]
    [InlineData("hold on a second", "Wait")]
    [InlineData("i see", "Yes")]
    [InlineData("neither of those", "No")]
    [InlineData("that's not what i meant", "No")]
    public void Recognize_SetPhrase_IsThatRequest(string words, string kind) => Assert.Equal(kind, Recognize(words).Kind.ToString());

    [Theory]
    [InlineData("more about shingles")]
    [InlineData("can i stop taking it")]
    [InlineData("sorry what are the symptoms of tonsillitis")]
    [InlineData("ok what about insomnia")]
    [InlineData("what else should i look for")]
    [InlineData("when is it serious")]
    [InlineData("is it catching")]
    [InlineData("what is that")]
    [InlineData("help my chest hurts")]
    [InlineData("can you tell me the symptoms of flu")]
    [InlineData("i want to stop smoking")]
    [InlineData("no period for two months")]
    [InlineData("back pain")]
    [InlineData("i've got back pain")]
    [InlineData("can i go back to work")]
    [InlineData("when can i get it checked")]
    [InlineData("who can get it")]
    [InlineData("where can i get it from")]
    [InlineData("can i get it again")]
    [InlineData("is my heart too fast")]
    [InlineData("when does it start")]
    [InlineData("i can't hear")]
    public void Recognize_AnythingElse_IsAQuestion(string words) => Assert.Equal(RequestKind.Question, Recognize(words).Kind);

    [Theory]
    [InlineData("the second one", 2)]
    [InlineData("number two please", 2)]
    [InlineData("the last one", -1)]
    [InlineData("i'd like the first", 1)]
    [InlineData("option 3", 3)]
    [InlineData("type two", 0)]
    [InlineData("second degree burns", 0)]
    [InlineData("what's the other one", -2)]
    [InlineData("no the third", 3)]
    public void Recognize_WithChoicesOpen_HearsNumbers(string words, int choice) => Assert.Equal(choice, Recognize(words, choicesOpen: true).Choice);

    [Theory]
    [InlineData("no thank you", true)]
    [InlineData("no", false)]
    public void Recognize_No_TellsWhetherThanksCameWithIt(string words, bool withThanks) => Assert.Equal(withThanks, Recognize(words).WithThanks);

    private static Request Recognize(string words, bool choicesOpen = false)
    {
        ImmutableArray<string> tokens = SpokenWords.Split(words);
        return RequestRecognizer.Recognize(Turn.Said(words), tokens, choicesOpen);
    }
}
