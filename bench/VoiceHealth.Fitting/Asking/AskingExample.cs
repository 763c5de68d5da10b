namespace VoiceHealth.Fitting.Asking;

/// <summary>A question as its signs.</summary>
/// <param name="Words">The question.</param>
/// <param name="Signs">Its signs of asking.</param>
/// <param name="Evidence">By class of aspect, then by name of evidence.</param>
/// <param name="Class">The class that is asked for.</param>
/// <param name="Group">Examples of one group are held out together.</param>
internal sealed record AskingExample(string Words, string[] Signs, float[][] Evidence, int Class, string Group)
{
    public double Weight { get; init; } = 1;
}
