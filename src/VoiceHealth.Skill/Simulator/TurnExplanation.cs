namespace VoiceHealth.Skill.Simulator;

/// <summary>How a turn was understood and what its reply is made of, as the page shows it.</summary>
/// <param name="Told">The words that the skill is told: the intent's sentence with its slots.</param>
/// <param name="Turn">What kind of turn the skill takes it for.</param>
/// <param name="Reply">What the reply does.</param>
/// <param name="Alert">The reply's level of urgency; "None" where nothing is urgent.</param>
/// <param name="Rule">The safety rule that these words raise; null where they raise none.</param>
/// <param name="Private">Whether nothing may be shown, sent or remembered.</param>
/// <param name="Question">How search reads the words; null where the turn has none.</param>
/// <param name="Said">The reply's sentences in speaking order.</param>
/// <param name="Sources">The pages that are quoted, the first first.</param>
internal sealed record TurnExplanation(
    string Told,
    string Turn,
    string Reply,
    string Alert,
    string? Rule,
    string? RuleClass,
    bool Private,
    QuestionExplanation? Question,
    SaidSentence[] Said,
    SourcePage[] Sources,
    TurnTimings Timings);

/// <summary>A question as search reads it, and the pages in the running.</summary>
/// <param name="Stated">Whether the words say the aspect, rather than it being the default.</param>
internal sealed record QuestionExplanation(
    string Words, string Aspect, bool Stated, string Audience, bool NamesTopic, bool DescribesSymptoms, string Decision, ExplainedCandidate[] Candidates);

/// <param name="Confidence">From 0 to 1.</param>
internal sealed record ExplainedCandidate(string Path, string Topic, double Confidence, string Aspect, string Evidence);

/// <param name="Quoted">Whether these are the page's words, not ours.</param>
internal sealed record SaidSentence(string Text, bool Quoted);

/// <summary>How long the parts take on the server, in milliseconds.</summary>
internal sealed record TurnTimings(double Safety, double Search, double Reply);

/// <summary>A page that is quoted, in full and in its own order.</summary>
internal sealed record SourcePage(string Path, string Title, string Url, string? LastReviewed, SourcePassage[] Passages);

/// <summary>A stretch of a page under one heading and of one urgency.</summary>
internal sealed record SourcePassage(string Heading, string Aspect, string Urgency, SourceSentence[] Sentences);

/// <param name="Spoken">How it is said where that differs from how it is written; else null.</param>
/// <param name="Said">Whether the reply says it.</param>
internal sealed record SourceSentence(string Text, string? Spoken, string Kind, bool Said);
