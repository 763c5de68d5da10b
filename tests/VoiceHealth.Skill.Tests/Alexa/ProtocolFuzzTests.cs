using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using VoiceHealth.Skill.Alexa;
using VoiceHealth.Skill.Alexa.Responses;

namespace VoiceHealth.Skill.Tests.Alexa;

/// <summary>
/// Recorded requests with pieces changed, moved, dropped and broken. VOICEHEALTH_FUZZ_COUNT and VOICEHEALTH_FUZZ_SEED make a longer
/// or a repeated run, VOICEHEALTH_FUZZ_RELEASE one against a content release and all of its pages.
/// </summary>
public class ProtocolFuzzTests
{
    private const string Release = "VOICEHEALTH_FUZZ_RELEASE";

    private static readonly byte[][] Recorded = [.. Directory.EnumerateFiles(Envelopes.Folder, "*.request.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static readonly string[] Values =
        ["null", "true", "-1", "1e400", "9223372036854775808", "\"\"", "\"x\"", "[]", "{}", "[null]", "[[[]]]", "{\"a\":{}}", "\"\\ud800\"", "\"/\"", "\"2026-13-45T99:99:99Z\""];

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(50);

    [Fact]
    public void Respond_MutatedRequests_NeverFailsAndAlwaysFits()
    {
        int count = Read("VOICEHEALTH_FUZZ_COUNT", 20_000);
        int seed = Read("VOICEHEALTH_FUZZ_SEED", 20261122);
        TestContext.Current.SendDiagnosticMessage($"seed {seed}, {count} requests");
        var random = new Random(seed);
        using SkillParts? release = Environment.GetEnvironmentVariable(Release) is { Length: > 0 } folder ? SkillComposition.OpenParts(folder, TimeProvider.System) : null;
        var skill = new AlexaSkill(release?.Assistant ?? new RepeatingAssistant(), []);
        byte[][] sound = [.. Recorded, .. release is null ? [] : AboutPages(release)];
        for (int number = 0; number < count; number++)
        {
            byte[] request = Mutate(sound[random.Next(sound.Length)], random);
            long started = Stopwatch.GetTimestamp();

            SkillAnswer answer = skill.Respond(request);

            TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
            Check(answer, elapsed < Longest ? elapsed : Again(skill, request), number, request);
        }
    }

    private static IEnumerable<byte[]> AboutPages(SkillParts release) =>
        release.Library.Paths.Select(path => release.Library.FindPage(path)!.Title.Replace('"', ' ')).SelectMany(title => (byte[][])
        [
            Envelopes.Intent("AskIntent", "query", $"what is {title}"),
            Envelopes.Intent("SymptomsIntent", "topic", title),
            Envelopes.Intent("AskIntent", "query", $"i have {title} and it is getting worse"),
        ]);

    /// <summary>A first call compiles and a busy machine pauses; what is slow by itself is slow each time.</summary>
    private static TimeSpan Again(AlexaSkill skill, byte[] request) => Enumerable.Range(0, 5).Min(_ =>
    {
        long started = Stopwatch.GetTimestamp();
        skill.Respond(request);
        return Stopwatch.GetElapsedTime(started);
    });

    private static void Check(SkillAnswer answer, TimeSpan elapsed, int number, byte[] request)
    {
        string what = $"request {number}: {Encoding.UTF8.GetString(request)}";
        Assert.True(answer.Kind is SkillAnswerKind.Answered or SkillAnswerKind.Unreadable, $"{answer.Kind} {answer.Problem} at {what}");

        Assert.True(elapsed < Longest, $"{elapsed.TotalMilliseconds} ms at {what}");
        if (answer.Kind == SkillAnswerKind.Unreadable)
        {
            return;
        }

        Assert.True(answer.Body.Length <= ResponseLimit.MaxBytes, what);
        JsonElement response = JsonDocument.Parse(answer.Body).RootElement.GetProperty("response");
        if (response.TryGetProperty("outputSpeech", out JsonElement speech))
        {
            string ssml = speech.GetProperty("ssml").GetString()!;
            Assert.True(ssml.Length <= SpeechLimit.MaxCharacters, what);
            Assert.Equal("speak", XElement.Parse(ssml).Name.LocalName);
        }
    }

    private static byte[] Mutate(byte[] recorded, Random random)
    {
        byte[] request = recorded;
        for (int times = random.Next(1, 4); times > 0; times--)
        {
            request = random.Next(7) switch
            {
                0 => FlipByte(request, random),
                1 => request[..random.Next(request.Length)],
                2 => ReplaceValue(request, random),
                3 => ReplaceValue(request, random),
                4 => DropMember(request, random),
                5 => Nest(request, random),
                _ => Splice(request, Recorded[random.Next(Recorded.Length)], random),
            };
            if (request.Length == 0)
            {
                return request;
            }
        }

        return request;
    }

    private static byte[] FlipByte(byte[] request, Random random)
    {
        byte[] copy = [.. request];
        copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
        return copy;
    }

    /// <summary>Puts another value in place of one that follows a colon.</summary>
    private static byte[] ReplaceValue(byte[] request, Random random)
    {
        string text = Encoding.UTF8.GetString(request);
        int colon = text.IndexOf(": ", random.Next(text.Length), StringComparison.Ordinal);
        int end = colon < 0 ? -1 : text.IndexOfAny([',', '\n'], colon);
        return end < 0 ? request : Encoding.UTF8.GetBytes($"{text[..(colon + 2)]}{Values[random.Next(Values.Length)]}{text[end..]}");
    }

    private static byte[] DropMember(byte[] request, Random random)
    {
        string[] lines = Encoding.UTF8.GetString(request).Split('\n');
        int drop = random.Next(lines.Length);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines.Where((_, index) => index != drop)));
    }

    private static byte[] Nest(byte[] request, Random random)
    {
        string text = Encoding.UTF8.GetString(request);
        int depth = random.Next(1, 80);
        int brace = text.LastIndexOf('}');
        return brace < 0
            ? request
            : Encoding.UTF8.GetBytes($"{text[..brace]},\"deep\":{new string('[', depth)}{new string(']', depth)}{text[brace..]}");
    }

    private static byte[] Splice(byte[] first, byte[] second, Random random) =>
        [.. first.AsSpan(0, random.Next(first.Length)), .. second.AsSpan(random.Next(second.Length))];

    private static int Read(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
