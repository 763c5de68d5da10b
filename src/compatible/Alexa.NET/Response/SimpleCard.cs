namespace Alexa.NET.Response;

public class SimpleCard : ICard
{
    public string Type => "Simple";

    public string? Title { get; set; }

    public string? Content { get; set; }
}
