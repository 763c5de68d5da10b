namespace VoiceHealth.Conversation.Audits;

/// <summary>One thing that an audit found wrong.</summary>
/// <param name="Check">A short stable name, such as <c>provenance</c> or <c>length</c>.</param>
/// <param name="Page">Path of the page.</param>
/// <param name="Aspect">The section word of what was asked.</param>
/// <param name="Part">Which turn of the reading, from 0.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record AuditFailure(string Check, string Page, string Aspect, int Part, string Message);
