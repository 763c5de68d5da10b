using Alexa.NET.Response.Directive;

namespace Alexa.NET.Response;

public class PlainTextOutputSpeech : IOutputSpeech
{
    public PlainTextOutputSpeech()
    {
    }

    public PlainTextOutputSpeech(string text) => Text = text;

    public string Type => "PlainText";

    public string? Text { get; set; }

    public PlayBehavior? PlayBehavior { get; set; }
}
