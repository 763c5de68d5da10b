namespace VoiceHealth.Bench.Corpus;

/// <summary>Writes a corpus, a chunk a line, so that Java and .NET read the same.</summary>
internal static class CorpusCommand
{
    public const int Seed = 4810;

    public static int Run(int count, string file)
    {
        using StreamWriter writer = new(file);
        foreach (string chunk in new HealthCorpus(Seed).Chunks(count))
        {
            writer.Write(chunk);
            writer.Write('\n');
        }

        Console.WriteLine($"{count} chunks in {file} (seed {Seed})");
        return 0;
    }
}
