using System.Collections.Immutable;
using System.Xml.Linq;
using VoiceHealth.Content;
using VoiceHealth.Conversation;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Tests.Oracles;

/// <summary>Replies of every shape that the contract allows, from a seed: with and without card, link, date, choices, question; short and far too long.</summary>
internal sealed class RandomAssistant(int seed) : IAssistant
{
    private static readonly string[] Pieces =
        ["Call 999 now. ", "Rest & drink. ", "Is it < 38 °C or > 38 °C? ", "It's \"ok\". ", "Café – ménière’s. ", "Line\nbreak. ", "${not.data} ", "😀 "];

    private readonly Random _random = new(seed);

    public (Reply Reply, DialogueState State) Respond(Turn turn, DialogueState state)
    {
        string spoken = Text(_random.Next(10) == 0 ? 2000 : 20);
        bool open = _random.Next(3) > 0;
        var reply = new Reply(
            (ReplyKind)_random.Next(Enum.GetValues<ReplyKind>().Length),
            (AlertLevel)_random.Next(Enum.GetValues<AlertLevel>().Length),
            [new ReplySegment.Ours(spoken)],
            spoken,
            new XElement("speak", spoken).ToString(SaveOptions.DisableFormatting),
            open ? Text(3) : "",
            _random.Next(4) == 0 ? null : Card(),
            Choices(),
            [],
            HealthAspect.Overview,
            Answered: _random.Next(2) == 0,
            open);
        return (reply, state with { Page = "/conditions/one/", Position = _random.Next(50), Introduced = true });
    }

    private ReplyCard Card() => new(
        Text(2),
        Text(_random.Next(10) == 0 ? 3000 : 10),
        _random.Next(2) == 0 ? null : new Uri("https://example.org/page/?a=1&b=2"),
        _random.Next(2) == 0 ? null : new DateOnly(2026, 3, 5),
        _random.Next(2) == 0 ? "" : "A licence");

    private ImmutableArray<ReplyChoice> Choices() =>
        [.. Enumerable.Range(0, _random.Next(5)).Select(number => new ReplyChoice($"/conditions/{number}/", Text(1)))];

    private string Text(int most) =>
        string.Concat(Enumerable.Range(0, _random.Next(1, most + 1)).Select(_ => Pieces[_random.Next(Pieces.Length)])).Trim();
}
