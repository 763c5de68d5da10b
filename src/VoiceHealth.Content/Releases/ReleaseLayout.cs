namespace VoiceHealth.Content.Releases;

/// <summary>
/// The files of a content release, an immutable directory:
/// <code>
/// release.json     the manifest, with the length and checksum of every other file; written last, so that a directory without it is no release
/// index/           the Lucene index of pages and chunks
/// language.bin     what understanding needs: topic names, lay terms, aspect phrasings (compiled)
/// safety.bin       the safety rules and their fixed replies (compiled)
/// pronunciations.json  how to say words that speech engines say wrong
/// inventory.json   which pages it holds and how long they are; the next build is held against it, the skill does not read it
/// issues.jsonl     what extraction could not read with confidence, for editors; the skill does not read it
/// golden.json      the editors' golden questions; asked when the release is built and reviewed, the skill does not read it
/// sign-off.json    who answers for the release, only in a published layer; the skill does not read it
/// </code>
/// </summary>
public static class ReleaseLayout
{
    public const int FormatVersion = 1;

    public const string Manifest = "release.json";

    public const string Index = "index";

    public const string Language = "language.bin";

    public const string Safety = "safety.bin";

    public const string Pronunciations = "pronunciations.json";

    public const string Inventory = "inventory.json";

    public const string Issues = "issues.jsonl";

    public const string Golden = "golden.json";

    public const string SignOff = "sign-off.json";
}
