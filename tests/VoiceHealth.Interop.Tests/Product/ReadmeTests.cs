using System.Diagnostics;
using System.Text.RegularExpressions;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Product;

/// <summary>README shows what the program says today, word for word; only where lines break is its own.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly ProductProcess _product = new();
    private readonly string _readme = File.ReadAllText(Repository.File("README.md"));

    public void Dispose() => _product.Dispose();

    [Fact]
    public async Task Ask_AsReadmeSays_AnswersAsReadmeShows()
    {
        string question = Question().Match(_readme).Groups[1].Value;

        ProductResult result = await _product.RunAsync("ask", question);

        Assert.Contains(Fold(result.Output), Fold(_readme), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_AsReadmeShows_SaysTheSame()
    {
        string[] said = [.. Said().Matches(_readme).Select(match => match.Groups[1].Value)];
        Assert.True(said.Length >= 5);
        using Process chat = _product.Start("voicehealth.dll", ["chat"], []);
        Task<string> output = chat.StandardOutput.ReadToEndAsync();
        chat.StandardInput.Write(string.Join('\n', said) + "\n");
        chat.StandardInput.Close();

        string[] replies = (await output).Split("> ");

        Assert.Equal(said.Length + 1, replies.Length);
        Assert.All(replies, reply => Assert.Contains(Fold(reply), Fold(_readme), StringComparison.Ordinal));
    }

    private static string Fold(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex("""\./voicehealth ask "([^"]+)"\n\nbuilds""")]
    private static partial Regex Question();

    [GeneratedRegex("""^    > (.+)$""", RegexOptions.Multiline)]
    private static partial Regex Said();

    [GeneratedRegex("""\s+""")]
    private static partial Regex WhiteSpace();
}
