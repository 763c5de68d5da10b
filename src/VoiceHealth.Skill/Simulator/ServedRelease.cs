using VoiceHealth.Conversation;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Library;
using VoiceHealth.Skill.Model;

namespace VoiceHealth.Skill.Simulator;

/// <summary>
/// The release that stands in a directory now, for the simulator: an editor who builds it again hears the new one with the next turn. While
/// it is missing or damaged nobody is answered from a copy that no longer exists. Safe for use by many threads.
/// </summary>
public sealed class ServedRelease : IAssistant, IDisposable
{
    /// <summary>Looking at a directory of a dozen files costs microseconds, but not on every one of a load test's requests.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(100);

    private readonly string _directory;
    private readonly Func<IContentLibrary, InteractionModel> _model;
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private readonly List<SkillParts> _opened = [];
    private string _files;
    private long _lookedAt;
    private volatile OpenedRelease? _current;

    /// <param name="directory">The release's directory.</param>
    /// <param name="parts">The release as it was opened first; whoever opened it closes it.</param>
    /// <param name="model">Makes the interaction model of a release, which words are heard by.</param>
    public ServedRelease(string directory, SkillParts parts, Func<IContentLibrary, InteractionModel> model, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        _directory = directory;
        _model = model;
        _time = time;
        _lookedAt = time.GetTimestamp();
        _files = FilesOf(directory);
        _current = Start(parts);
    }

    /// <summary>Why there is no release to answer from, and what to do; empty while there is one.</summary>
    public string Problem { get; private set; } = "";

    public object Content => Look(LookEvery) ?? (object)this;

    /// <exception cref="InvalidDataException">There is no sound release to answer from; <see cref="Problem"/> says why.</exception>
    public (Reply Reply, DialogueState State) Respond(Turn turn, DialogueState state) =>
        Look(LookEvery) is { } release ? release.Parts.Assistant.Respond(turn, state) : throw new InvalidDataException(Problem);

    /// <summary>A release that was replaced is closed only here, since a turn may still be reading it.</summary>
    public void Dispose() => _opened.ForEach(parts => parts.Dispose());

    /// <summary>The release as it is on disk now; null while there is none.</summary>
    internal OpenedRelease? Look() => Look(TimeSpan.Zero);

    private OpenedRelease? Look(TimeSpan atMostEvery)
    {
        lock (_lock)
        {
            if (_time.GetElapsedTime(_lookedAt) >= atMostEvery)
            {
                _lookedAt = _time.GetTimestamp();
                string files = FilesOf(_directory);
                if (files != _files)
                {
                    _files = files;
                    Reopen();
                }
            }

            return _current;
        }
    }

    private void Reopen()
    {
        _current = null;
        try
        {
            IndexReport report = IndexVerifier.Verify(Path.Combine(_directory, ReleaseLayout.Index));
            Problem = report.IsSound ? "" : Advise(report.Faults[0]);
            if (report.IsSound)
            {
                SkillParts parts = SkillComposition.OpenChecked(_directory, _time);
                _opened.Add(parts);
                _current = Start(parts);
            }
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Problem = Advise(error.Message);
        }
    }

    private OpenedRelease Start(SkillParts parts)
    {
        var release = new OpenedRelease(parts, _directory, _model);
        release.WarmUp();
        return release;
    }

    private string Advise(string fault) =>
        $"The content release in {_directory} cannot be read: {fault} Build it again with voicehealth reindex; the simulator goes on by itself.";

    /// <summary>Names, sizes and times of all files: what differs when anything was replaced, cut short or removed.</summary>
    private static string FilesOf(string directory)
    {
        try
        {
            return string.Join('\n', new DirectoryInfo(directory).EnumerateFiles("*", SearchOption.AllDirectories)
                .OrderBy(file => file.FullName, StringComparer.Ordinal)
                .Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}"));
        }
        catch (IOException)
        {
            return "";
        }
    }
}
