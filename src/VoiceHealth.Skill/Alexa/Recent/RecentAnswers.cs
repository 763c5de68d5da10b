using System.Collections.Concurrent;

namespace VoiceHealth.Skill.Alexa.Recent;

/// <summary>
/// The answers of the last minutes, so that what many ask is worked out once. It holds no words, only hashes and responses, in memory alone; an answer
/// to danger is never among them. Safe for use by many threads.
/// </summary>
internal sealed class RecentAnswers(TimeProvider time)
{
    /// <summary>Responses kept at most, in bytes; when there are more, all go.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>An answer says how old its content is, which changes by the day.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private volatile Batch _batch = new(new object(), 0);

    /// <param name="content">What answers come from now; those from anything else are forgotten.</param>
    public SkillAnswer? Find(AnswerKey key, object content) =>
        _batch is { } batch && batch.Content == content && time.GetElapsedTime(batch.Started) < Longest ? batch.Answers.GetValueOrDefault(key) : null;

    /// <param name="content">What the answer came from.</param>
    public void Keep(AnswerKey key, object content, SkillAnswer answer)
    {
        Batch batch = _batch;
        if (batch.Content != content || time.GetElapsedTime(batch.Started) >= Longest || Volatile.Read(ref batch.Bytes) + answer.Body.Length > MaxBytes)
        {
            _batch = batch = new Batch(content, time.GetTimestamp());
        }

        if (batch.Answers.TryAdd(key, answer))
        {
            Interlocked.Add(ref batch.Bytes, answer.Body.Length);
        }
    }

    private sealed class Batch(object content, long started)
    {
        public long Bytes;

        public object Content { get; } = content;

        public long Started { get; } = started;

        public ConcurrentDictionary<AnswerKey, SkillAnswer> Answers { get; } = new();
    }
}
