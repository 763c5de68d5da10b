using System.Net;
using VoiceHealth.Skill.Web;

namespace VoiceHealth.Skill.Tests.Web;

public class RequestRateTests
{
    private static readonly IPAddress One = IPAddress.Parse("192.0.2.1");
    private static readonly IPAddress Other = IPAddress.Parse("192.0.2.2");
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void TryTake_AtOnce_LetsTwiceTheRateThrough()
    {
        var rate = new RequestRate(5, _time);

        Assert.Equal(10, Enumerable.Range(0, 30).Count(_ => rate.TryTake(One)));
        Assert.True(rate.TryTake(Other));
    }

    [Fact]
    public void TryTake_OverTime_LetsTheRateThrough()
    {
        var rate = new RequestRate(5, _time);
        int taken = 0;
        for (int tenth = 0; tenth < 100; tenth++)
        {
            taken += Enumerable.Range(0, 10).Count(_ => rate.TryTake(One));
            _time.Now = _time.Now.AddMilliseconds(100);
        }

        Assert.InRange(taken, 58, 60);
    }

    [Fact]
    public void TryTake_ManyAddresses_StaysBounded()
    {
        var rate = new RequestRate(1, _time);

        for (int number = 0; number < RequestRate.MaxAddresses * 3; number++)
        {
            Assert.True(rate.TryTake(new IPAddress(number)));
        }
    }

    [Fact]
    public async Task Post_TooOften_IsRefusedUnread()
    {
        await using SkillServer server = await SkillServer.StartAsync(
            new RepeatingAssistant(), new SkillServerOptions { Port = 0, ApplicationIds = ["amzn1.ask.skill.test"], RequestsPerSecond = 1 });
        using var client = new HttpClient { BaseAddress = server.Address };
        var codes = new List<HttpStatusCode>();
        for (int number = 0; number < 20; number++)
        {
            using HttpResponseMessage response = await client.PostAsync("/alexa", new ByteArrayContent(Envelopes.Read("launch")));
            codes.Add(response.StatusCode);
        }

        Assert.Equal(HttpStatusCode.BadRequest, codes[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
    }
}
