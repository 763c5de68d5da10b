namespace VoiceHealth.Testing.LambdaApi;

/// <summary>What goes wrong with one request.</summary>
public enum LambdaFault
{
    None = 0,

    /// <summary>Refused with 429 TooManyRequestsException.</summary>
    Throttled,

    /// <summary>Refused with 500 ServiceException, and not done.</summary>
    Failed,

    /// <summary>Done, and yet answered with 500 ServiceException.</summary>
    FailedAfterwards,

    /// <summary>Never answered, and not done.</summary>
    Stalled,

    /// <summary>Done, and never answered.</summary>
    StalledAfterwards,

    /// <summary>Refused with 409 ResourceConflictException, as while another change is under way.</summary>
    Conflict,

    /// <summary>Refused with 403 AccessDeniedException.</summary>
    Denied,
}
