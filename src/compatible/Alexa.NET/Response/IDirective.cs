namespace Alexa.NET.Response;

public interface IDirective
{
    string Type { get; }
}
