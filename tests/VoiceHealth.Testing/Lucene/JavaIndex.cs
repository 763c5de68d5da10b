using Xunit;
using System.Diagnostics;

namespace VoiceHealth.Testing.Lucene;

/// <summary>Java Lucene 4.10 (set up by tests/tools/lucene-java.sh): checks indexes, answers from them and writes them.</summary>
public static class JavaIndex
{
    private static readonly Lazy<string> Classes = new(Compile);

    /// <summary>What CheckIndex prints; fails the test when it finds anything wrong.</summary>
    public static string Check(string folder)
    {
        string[] lines = Run("check", folder);
        string all = string.Join('\n', lines);
        Assert.True(lines[^1] == "CLEAN", $"CheckIndex:\n{all}");
        return all;
    }

    /// <summary>For each query the number of matches and the best documents with their scores.</summary>
    public static JavaHits[] Search(string folder, IEnumerable<string> queries, int count)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, queries);
            return [.. Run("search", folder, file, count.ToString()).Select(JavaHits.Parse)];
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <param name="deleteEvery">Each document whose number is divisible by this is deleted; 0: none.</param>
    public static void Write(string folder, IEnumerable<string> documents, bool compound, int perSegment, int deleteEvery)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, documents);
            Run("write", folder, file, compound ? "compound" : "separate", perSegment.ToString(), deleteEvery.ToString());
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string[] Run(params string[] arguments)
    {
        string[] lines = Start("java", ["-ea:org.apache.lucene...", "-cp", ClassPath(Classes.Value), "IndexOracle", .. arguments], out int exit, out string errors);
        Assert.True(exit == 0, $"The Java oracle failed:\n{string.Join('\n', lines.TakeLast(40))}\n{errors}");
        return lines;
    }

    private static string ClassPath(string classes) => classes + Path.PathSeparator + Path.Combine(Jars, "*");

    private static string Jars => Repository.File(".tools", "lucene-java");

    /// <summary>Compiles the oracle, once for all tests.</summary>
    private static string Compile()
    {
        if (!Directory.Exists(Jars))
        {
            Missing.SkipOrFail("Java Lucene 4.10 in .tools/lucene-java: run tests/tools/lucene-java.sh");
        }

        string classes = Directory.CreateTempSubdirectory("oracle").FullName;
        string sources = Repository.File("tests", "VoiceHealth.Testing", "Lucene");
        string[] arguments =
            ["-nowarn", "-d", classes, "-cp", Path.Combine(Jars, "*"), Path.Combine(sources, "LuceneTestCase.java"), Path.Combine(sources, "IndexOracle.java")];
        Start("javac", arguments, out int exit, out string errors);
        Assert.True(exit == 0, $"The Java oracle does not compile:\n{errors}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(classes, recursive: true);
        return classes;
    }

    private static string[] Start(string program, string[] arguments, out int exit, out string errors)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = StartOrSkip(start);
        Task<string> reading = process.StandardError.ReadToEndAsync();
        string[] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        errors = reading.Result;
        exit = process.ExitCode;
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
            Missing.SkipOrFail("java and javac (a JDK, 17 or later)");
            throw;
        }
    }
}
