using VoiceHealth.Bench.Analysis;
using VoiceHealth.Bench.Corpus;

return args switch
{
    ["corpus", var count, var file] => CorpusCommand.Run(int.Parse(count), file),
    ["analysis", var file] => AnalysisCommand.Run(file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        VoiceHealth.Bench, run in Release:
          corpus COUNT FILE    write COUNT made-up chunks of health-like text, one a line
          analysis FILE        tokens a second of the English analysis chain over a corpus
        """);
    return 2;
}
