using Alexa.NET.Response.Directive;

namespace Alexa.NET.Response;

public class SsmlOutputSpeech : IOutputSpeech
{
    public SsmlOutputSpeech()
    {
    }

    public SsmlOutputSpeech(string ssml) => Ssml = ssml;

    public string Type => "SSML";

    public string? Ssml { get; set; }

    public PlayBehavior? PlayBehavior { get; set; }
}
