using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Browser;

/// <summary>The simulator, and the review that diff writes, as a person meets them, in Chromium. A scenario's name is its function's in tests/browser/scenarios.</summary>
public sealed class SimulatorTests(BrowserRun run) : IClassFixture<BrowserRun>
{
    public static TheoryData<string> Scenarios =>
    [
        "ask_shows_answer_card_screen_and_why",
        "suggestion_is_asked_by_a_click",
        "page_through_reads_on_without_repeating",
        "choose_by_touch_and_by_voice",
        "emergency_comes_first",
        "crisis_leaves_no_trace",
        "words_no_intent_hears_are_shown_as_lost",
        "silence_is_asked_again_and_then_ends",
        "device_without_screen_gets_no_document",
        "answer_is_spoken_sentence_by_sentence",
        "speaking_can_be_stopped_and_turned_off",
        "words_are_taken_by_voice",
        "microphone_that_fails_is_said",
        "browser_without_engines_still_answers",
        "page_is_light_and_loads_from_here_only",
        "page_paints_at_once",
        "pictures_are_taken",
        "axe_finds_nothing_in_light",
        "axe_finds_nothing_in_dark",
        "axe_finds_nothing_at_320_pixels",
        "page_fits_narrow_windows_and_zoom",
        "answer_and_problem_are_in_view_on_a_phone",
        "keyboard_is_enough",
        "screen_reader_is_told",
        "index_removed_is_said_and_comes_back",
        "index_cut_short_is_said_and_comes_back",
        "manifest_removed_is_said_and_comes_back",
        "server_gone_is_said_and_comes_back",
        "refused_request_is_said",
        "review_report_is_whole_and_filters",
    ];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Simulator_InChromium_Passes(string scenario)
    {
        SkipWithoutBrowser();

        Assert.True(run.Errors.TryGetValue(scenario, out string? error), $"{scenario} was not played.\n{run.Output}");
        Assert.True(error!.Length == 0, error);
    }

    [Fact]
    public void Scenarios_AllThatWerePlayed_AreListedHere()
    {
        SkipWithoutBrowser();

        Assert.Equal(Scenarios.Select(row => row.Data).Order(), run.Errors.Keys.Order());
    }

    private void SkipWithoutBrowser()
    {
        if (run.Lacks is { } what)
        {
            Missing.SkipOrFail(what);
        }
    }
}
