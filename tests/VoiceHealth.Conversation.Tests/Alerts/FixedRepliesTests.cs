using System.Collections.Immutable;
using VoiceHealth.Conversation.Alerts;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Tests.Fixtures;
using VoiceHealth.Conversation.Tests.Safety;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Tests.Alerts;

/// <summary>Every fixed reply that the editors' rules can give, through the assistant.</summary>
public sealed class FixedRepliesTests
{
    [Fact]
    public void Respond_EveryFixedReply_IsWholeFirstAndShortEnough()
    {
        SafetyGuard guard = EditorsRules.Guard;
        var library = new MemoryLibrary(SamplePages.All());
        foreach (Alert alert in guard.Alerts)
        {
            var assistant = new Assistant(library, new NameSearch(library), new OneAlert(alert), Pronunciations.None, new FixedTime(SamplePages.Now));

            (Reply reply, DialogueState state) = assistant.Respond(Turn.Said("blenfold"), DialogueState.New with { Page = SamplePages.Tansy });

            Assert.Equal(ReplyKind.Emergency, reply.Kind);
            Assert.StartsWith(string.Join(' ', alert.Reply.Sentences), reply.Spoken, StringComparison.Ordinal);
            Assert.InRange(SpeakingTime.SecondsOf(reply.Segments), 0, 40);
            Assert.True(reply.SessionOpen, alert.RuleId);
            Assert.True(!alert.Reply.Private || (reply.Card is null && reply.Pages.IsEmpty && state.Page.Length == 0 && state.Alert.Length == 0), alert.RuleId);
            Assert.True(alert.Reply.Private || DialogueStateFormat.Read(DialogueStateFormat.Write(state)).Alert.Length > 0, $"{alert.RuleId} cannot be repeated");
        }
    }

    [Fact]
    public void Hear_WhatTheAssistantTellsPeopleToSay_RaisesNoAlert()
    {
        foreach (string words in new[] { "urgent advice", "repeat", "stop", "help", "yes", "more", "the first one" })
        {
            Assert.Null(EditorsRules.Guard.Check(words));
        }
    }

    private sealed class OneAlert(Alert alert) : IAlertSource
    {
        public AlertReply Hear(string words) => new(alert.Level, $"{alert.RuleId}.{alert.Reply.Key}", alert.Reply.Sentences, SamplePages.Blenfold, alert.Reply.Private);

        public ImmutableArray<string> WordsOf(string answer) => [];

        public AlertReply? Find(string key) => null;
    }
}
