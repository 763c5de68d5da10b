using System.Collections.Immutable;
using VoiceHealth.Content;

namespace VoiceHealth.Search.Questions;

/// <summary>An utterance as it was understood.</summary>
/// <param name="Tokens">The normalised words.</param>
/// <param name="Aspect">What about the topic is asked; <see cref="HealthAspect.Overview"/> where the words do not say.</param>
/// <param name="AspectStated">False where <paramref name="Aspect"/> is only the default.</param>
/// <param name="NamesTopic">False for a follow-up such as "what causes it", which goes on with the last topic.</param>
/// <param name="DescribesSymptoms">True where the words describe how somebody feels rather than name a topic.</param>
public sealed record Question(
    ImmutableArray<string> Tokens,
    HealthAspect Aspect,
    bool AspectStated,
    bool NamesTopic,
    bool DescribesSymptoms,
    Audience Audience)
{
    /// <summary>"Do ovarian cysts need removing": whether something is so, rather than "what is bursitis of the elbow".</summary>
    public bool AsksIfSo =>
        Tokens is ["do" or "does" or "did" or "can" or "could" or "should" or "will" or "would" or "is" or "are" or "may" or "might" or "must" or "am" or "has" or "have", _, ..];

    /// <summary>What is asked of the topic beyond its name and the aspect; empty where nothing is, or no topic was found.</summary>
    public ImmutableArray<QuestionMatter> Matter { get; init; } = [];
}
