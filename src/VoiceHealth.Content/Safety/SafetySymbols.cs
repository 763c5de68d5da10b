namespace VoiceHealth.Content.Safety;

/// <summary>The symbols that every rule set has; its own follow them.</summary>
public static class SafetySymbols
{
    /// <summary>Before the first word.</summary>
    public const int Start = 0;

    /// <summary>After the last word.</summary>
    public const int End = 1;

    /// <summary>In a context's pattern, the words that a rule has found.</summary>
    public const int Match = 2;

    /// <summary>A number in digits.</summary>
    public const int Digits = 3;

    /// <summary>Any one word.</summary>
    public const int AnyWord = 4;

    /// <summary>The hunch is sure that nothing is wrong.</summary>
    public const int Harmless = 5;

    /// <summary>The hunch takes the words for an emergency; the symbols of its other classes follow in their order.</summary>
    public const int HunchEmergency = 6;

    public const int HunchUrgent = 7;

    public const int HunchCrisis = 8;

    public const int HunchAbuse = 9;

    public const int HunchAssault = 10;

    /// <summary>The first symbol of a rule set's own.</summary>
    public const int First = 11;
}
