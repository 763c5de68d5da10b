namespace Alexa.NET.Response;

public class ResponseBody
{
    public IOutputSpeech? OutputSpeech { get; set; }

    public ICard? Card { get; set; }

    public Reprompt? Reprompt { get; set; }

    /// <summary>Null leaves the session as the directives want it.</summary>
    public bool? ShouldEndSession { get; set; } = false;

    public IList<IDirective> Directives { get; set; } = [];

    public bool ShouldSerializeDirectives() => Directives.Count > 0;
}
