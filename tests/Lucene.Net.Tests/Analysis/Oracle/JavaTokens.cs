using System.Diagnostics;
using VoiceHealth.Testing;

namespace Lucene.Net.Tests.Analysis.Oracle;

/// <summary>Asks Java Lucene 4.10 (set up by tests/tools/lucene-java.sh) for the tokens of texts.</summary>
internal static class JavaTokens
{
    /// <summary>One line a text, in the form of <see cref="TokenLines"/>. Skips the test where Java or Lucene is missing.</summary>
    public static string[] Of(string chain, IEnumerable<string> texts, IEnumerable<string>? synonymRules = null)
    {
        string jars = Repository.File(".tools", "lucene-java");
        if (!Directory.Exists(jars))
        {
            Missing.SkipOrFail("Java Lucene 4.10 in .tools/lucene-java: run tests/tools/lucene-java.sh");
        }

        string folder = Directory.CreateTempSubdirectory("tokens").FullName;
        try
        {
            File.WriteAllLines(Path.Combine(folder, "texts"), texts.Select(TokenLines.EscapeText));
            File.WriteAllLines(Path.Combine(folder, "rules"), synonymRules ?? []);
            return Run(jars, chain, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] Run(string jars, string chain, string folder)
    {
        ProcessStartInfo start = new("java") { RedirectStandardOutput = true, RedirectStandardError = true };
        string program = Repository.File("tests", "Lucene.Net.Tests", "Analysis", "Oracle", "TokenOracle.java");
        foreach (string argument in new[]
            { "-cp", Path.Combine(jars, "*"), program, chain, Path.Combine(folder, "texts"), Path.Combine(folder, "rules") })
        {
            start.ArgumentList.Add(argument);
        }

        using Process java = StartOrSkip(start);
        Task<string> errors = java.StandardError.ReadToEndAsync();
        string[] lines = java.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        java.WaitForExit();
        Assert.True(java.ExitCode == 0, $"The Java oracle failed:\n{errors.Result}");
        return lines;
    }

    private static Process StartOrSkip(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Missing.SkipOrFail("java (a JDK, 11 or later)");
            throw;
        }
    }
}
