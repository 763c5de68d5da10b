using VoiceHealth.Reading;

return args switch
{
    ["speed", var site] => await SpeedCommand.RunAsync(site).ConfigureAwait(false),
    ["site", var count, var folder] => SyntheticSite.Write(int.Parse(count), folder),
    ["speech", var site] => await SpeechCommand.RunAsync(site, 0).ConfigureAwait(false),
    ["speech", var site, var sample] => await SpeechCommand.RunAsync(site, int.Parse(sample)).ConfigureAwait(false),
    ["voice", var site, var sample] => await VoiceCommand.RunAsync(site, int.Parse(sample)).ConfigureAwait(false),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        VoiceHealth.Reading, run in Release:
          speed SITE           pages a second of extraction and chunking, and the memory they take, over the folder of a site
          site COUNT FOLDER    write a site of COUNT made-up pages, for speed and for voicehealth reindex
          speech SITE [N]      figures of summaries and of what the speech linter finds; N summaries to read
          voice SITE N         how long espeak-ng takes for N chunks, beside the estimate
        """);
    return 2;
}
