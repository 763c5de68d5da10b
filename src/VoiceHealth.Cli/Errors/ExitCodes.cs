namespace VoiceHealth.Cli.Errors;

/// <summary>What the program's exit code says; listed in <c>--help</c>.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;

    /// <summary>It ran, and what it checked or was asked for did not hold.</summary>
    public const int Failed = 1;

    /// <summary>The command line could not be understood.</summary>
    public const int Usage = 2;

    /// <summary>A file, folder, site or index that it was given cannot be read.</summary>
    public const int Input = 3;

    /// <summary>The result could not be written.</summary>
    public const int Output = 4;

    /// <summary>A service that it works with refused, failed or could not be reached.</summary>
    public const int Service = 5;

    /// <summary>A fault of the program itself.</summary>
    public const int Internal = 70;

    /// <summary>Stopped with Ctrl-C.</summary>
    public const int Interrupted = 130;

    public const string Help =
        "Exit codes: 0 done · 1 a check did not hold · 2 wrong command line · 3 input cannot be read · 4 output cannot be written · 5 a service refused or failed · 70 internal fault · 130 interrupted";
}
