namespace Alexa.NET.Response;

public class Reprompt
{
    public Reprompt()
    {
    }

    public Reprompt(string text) => OutputSpeech = new PlainTextOutputSpeech(text);

    public IOutputSpeech? OutputSpeech { get; set; }
}
