namespace Alexa.NET.Response;

public interface IResponse
{
    string Type { get; }
}
