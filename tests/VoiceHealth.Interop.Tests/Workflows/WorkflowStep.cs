namespace VoiceHealth.Interop.Tests.Workflows;

/// <summary>One step of a workflow's job. What a step does not have is empty.</summary>
/// <param name="Uses">The action that it uses, as it is written, the comment of its line included.</param>
internal sealed record WorkflowStep(string Workflow, string Job, string Condition, string Uses, string Run);
