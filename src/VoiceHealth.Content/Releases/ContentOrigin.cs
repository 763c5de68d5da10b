namespace VoiceHealth.Content.Releases;

/// <summary>Where a release's pages come from, which decides the attribution that the licence asks for.</summary>
public enum ContentOrigin
{
    /// <summary>The product's own sample pages: never attributed to the NHS, never published.</summary>
    Sample = 0,

    /// <summary>Pages read from the NHS website.</summary>
    NhsWebsite,

    /// <summary>Pages delivered by the NHS website content API.</summary>
    NhsContentApi,

    /// <summary>Any other site: named by its host, never attributed to the NHS.</summary>
    OtherWebsite,
}
