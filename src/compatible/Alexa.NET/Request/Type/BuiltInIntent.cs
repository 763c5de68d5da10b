namespace Alexa.NET.Request.Type;

public class BuiltInIntent
{
    public const string Cancel = "AMAZON.CancelIntent";
    public const string Help = "AMAZON.HelpIntent";
    public const string Stop = "AMAZON.StopIntent";
    public const string Yes = "AMAZON.YesIntent";
    public const string No = "AMAZON.NoIntent";
    public const string Next = "AMAZON.NextIntent";
    public const string Previous = "AMAZON.PreviousIntent";
    public const string Repeat = "AMAZON.RepeatIntent";
    public const string StartOver = "AMAZON.StartOverIntent";
    public const string Fallback = "AMAZON.FallbackIntent";
}
