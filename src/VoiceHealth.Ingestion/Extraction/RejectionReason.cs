namespace VoiceHealth.Ingestion.Extraction;

/// <summary>The ways in which an answer with status 200 can still be no topic page.</summary>
public enum RejectionReason
{
    /// <summary>More bytes than <see cref="ExtractionOptions.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>Nested or left open beyond what any honest page needs: parsing it would cost time or memory without bound.</summary>
    TooTangled,

    /// <summary>A picture, a PDF, or bytes that are no text.</summary>
    NotText,

    /// <summary>"Page not found", a service notice or an API error, whatever the status said.</summary>
    ErrorPage,

    /// <summary>Asks for a name and password, or whether the reader is a person.</summary>
    LoginWall,

    /// <summary>A stub that sends the browser elsewhere.</summary>
    Redirect,

    /// <summary>Has no text of its own in its main part.</summary>
    Empty,

    /// <summary>Has neither a heading nor a name.</summary>
    Untitled,
}
