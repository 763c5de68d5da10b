using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Publishing;
using VoiceHealth.Content.Releases;
using VoiceHealth.Testing;

namespace VoiceHealth.Cli.Tests.Publishing;

public sealed class SignOffFileTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 18, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Obtain_KeptForThisContent_IsUsedAgain()
    {
        string report = _folder.Write("review.html", "read");
        SignOff first = SignOffFile.Obtain(_folder.File("release"), Manifest('a'), "Ada Quill", report, Now);
        SignOffFile.Write(_folder.File("release"), first);

        Assert.Equal(first, SignOffFile.Obtain(_folder.File("release"), Manifest('a'), null, null, Now.AddHours(1)));
        Assert.Equal(first, SignOffFile.Obtain(_folder.File("release"), Manifest('a'), "Ada Quill", report, Now.AddHours(1)));
    }

    [Theory]
    [InlineData('b', null, false)]
    [InlineData('a', "Bo Reed", false)]
    [InlineData('b', " ", true)]
    public void Obtain_OtherContentOrPersonIncomplete_Refuses(char content, string? by, bool withReport)
    {
        string report = _folder.Write("review.html", "read");
        SignOffFile.Write(_folder.File("release"), SignOffFile.Obtain(_folder.File("release"), Manifest('a'), "Ada Quill", report, Now));

        CommandException error = Assert.Throws<CommandException>(() => SignOffFile.Obtain(_folder.File("release"), Manifest(content), by, withReport ? report : null, Now));

        Assert.Contains("--signed-off-by", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ada Quill", "missing.html", "no review report")]
    [InlineData("Ada Quill", "empty.html", "no review report")]
    [InlineData("Ada\nQuill", "review.html", "one line")]
    public void Obtain_BadNameOrReport_Refuses(string by, string report, string why)
    {
        _folder.Write("empty.html", "");
        _folder.Write("review.html", "read");

        CommandException error = Assert.Throws<CommandException>(() => SignOffFile.Obtain(_folder.File("release"), Manifest('a'), by, _folder.File(report), Now));

        Assert.Contains(why, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Obtain_ReviewOfAnotherRelease_IsRefused_AndOfThisOneTaken()
    {
        string report = _folder.Write("review.html", $"<meta name=\"voicehealth-release\" content=\"{Manifest('a').ContentHash}\" />");

        CommandException error = Assert.Throws<CommandException>(() => SignOffFile.Obtain(_folder.File("release"), Manifest('b'), "Ada Quill", report, Now));

        Assert.Contains("review of another release", error.Message, StringComparison.Ordinal);
        Assert.Equal("review.html", SignOffFile.Obtain(_folder.File("release"), Manifest('a'), "Ada Quill", report, Now).Report);
    }

    private static ReleaseManifest Manifest(char letter) => new(1, new string(letter, 64), Now, Now, ContentOrigin.NhsWebsite, "www.nhs.uk", 1, 1, 0);
}
