using VoiceHealth.Load;

// The servers and the requests of bench/load.sh.
return args switch
{
    ["requests", var release, var count, var file] => RequestFile.Write(release, int.Parse(count), file),
    ["empty", var port] => await EmptyServer.RunAsync(int.Parse(port)),
    ["open", var release, var port] => await SkillUnderLoad.RunOpenAsync(release, int.Parse(port)),
    ["signed", var release, var port, var requests, var signed] => await SkillUnderLoad.RunSignedAsync(release, int.Parse(port), requests, signed),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        VoiceHealth.Load, run in Release by bench/load.sh:
          requests RELEASE COUNT FILE      write COUNT Alexa requests about a release's pages, one a line
          empty PORT                       serve an endpoint that does nothing
          open RELEASE PORT                serve the skill by the development switch, which checks no signatures
          signed RELEASE PORT REQUESTS FILE
                                           serve the skill with signatures checked; FILE gets each request after its signature and a tab
        """);
    return 2;
}
