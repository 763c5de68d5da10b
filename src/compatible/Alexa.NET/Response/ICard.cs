namespace Alexa.NET.Response;

public interface ICard : IResponse
{
}
