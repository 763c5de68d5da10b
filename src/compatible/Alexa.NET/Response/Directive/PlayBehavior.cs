namespace Alexa.NET.Response.Directive;

public enum PlayBehavior
{
    ReplaceAll,
    Enqueue,
    ReplaceEnqueued,
}
