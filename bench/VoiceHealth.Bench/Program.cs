using VoiceHealth.Bench.Analysis;
using VoiceHealth.Bench.Conversing;
using VoiceHealth.Bench.Corpus;
using VoiceHealth.Bench.Opening;
using VoiceHealth.Bench.Safety;
using VoiceHealth.Bench.Searching;

return args switch
{
    ["corpus", var count, var file] => CorpusCommand.Run(int.Parse(count), file),
    ["analysis", var file] => AnalysisCommand.Run(file),
    ["index", var corpus, var folder] => BenchIndex.Build(corpus, folder),
    ["queries", var corpus, var count, var file] => BenchQueries.Write(corpus, file, int.Parse(count)),
    ["search", var folder, var queries] => SearchCommand.Run(folder, queries),
    ["safety", var rules, var sentences, var count] => SafetyBench.Run(rules, sentences, int.Parse(count)),
    ["opening", var release] => OpeningCommand.Run(release),
    ["replies", var release] => RepliesCommand.Run(release),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        VoiceHealth.Bench, run in Release:
          corpus COUNT FILE    write COUNT made-up chunks of health-like text, one a line
          index CORPUS FOLDER  build the index of a corpus
          queries CORPUS COUNT FILE
                               write COUNT queries for it
          search FOLDER FILE   how long the queries take; bench/java/SearchBench.java does the same with Java
          opening RELEASE      how long its files take to be checked, next to being opened
          replies RELEASE      how long replies take to build, and what that allocates
          safety RULES SENTENCES COUNT
                               time and memory of COUNT random and hostile utterances under a release's safety.bin; SENTENCES is a
                               file of class, tab and sentence, such as content-index/safety/utterances.tsv
          analysis FILE        tokens a second of the English analysis chain over a corpus
        """);
    return 2;
}
