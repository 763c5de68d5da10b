namespace VoiceHealth.Cli.Reviewing.Writing;

/// <summary>
/// Style and script of the HTML report. Neither may hold an ampersand, a less-than or a greater-than sign: the page is written as XML, which
/// escapes them, and read as HTML, which does not take that back in these two elements.
/// </summary>
internal static class ReviewAssets
{
    /// <summary>Colours have a contrast of at least 4.5 : 1 on their ground in both schemes; meaning never hangs on colour alone.</summary>
    public const string Style = """
        :root { color-scheme: light dark; --ink: #212b32; --ground: #fff; --soft: #f0f4f5; --line: #768692; --link: #005eb8; --del: #8a1c10; --ins: #00563b; --warn: #7a4b00 }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8edee; --ground: #16191b; --soft: #242a2e; --line: #8d9aa5; --link: #8ec5ff; --del: #ff9c91; --ins: #7fdcb5; --warn: #ffcf7a } }
        * { box-sizing: border-box }
        body { margin: 0 auto; max-width: 64rem; padding: 0 1rem 4rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); overflow-wrap: anywhere }
        a { color: var(--link) }
        .skip { position: absolute; left: -99rem } .skip:focus { left: 1rem }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
        .verdict { border-left: .5rem solid var(--ins); padding: .5rem 1rem; background: var(--soft) }
        .verdict.review { border-color: var(--warn) } .verdict.refuse { border-color: var(--del) }
        nav ul { columns: 18rem; padding-left: 1.2rem }
        table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .25rem .5rem; border-bottom: 1px solid var(--line) }
        figure { margin: 1.5rem 0 } figcaption { font-weight: 600 } svg { width: 100%; height: auto; max-width: 46rem; font: 13px system-ui, sans-serif; fill: var(--ink) }
        .bar-old { fill: var(--line) } .bar-new { fill: var(--link) }
        article { border-left: .3rem solid var(--ins); padding: .1rem 1rem; margin: 1rem 0; background: var(--soft) }
        article.review { border-color: var(--warn) } article.refuse { border-color: var(--del) }
        h3 { font-size: 1.0625rem; margin: .5rem 0 }
        del { color: var(--del) } ins { color: var(--ins); font-weight: 600 }
        .note { font-style: italic }
        .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
        #filters { position: sticky; top: 0; background: var(--ground); padding: .25rem 0 } fieldset { border: 1px solid var(--line) } label { margin-right: 1rem; display: inline-block }
        input { font: inherit; accent-color: var(--link) }
        @media print { #filters, nav { display: none } }
        """;

    public const string Script = """
        const form = document.getElementById('filters');
        const articles = [...document.querySelectorAll('article')];
        function filter() {
          const words = form.elements.text.value.trim().toLowerCase();
          let shown = 0;
          for (const article of articles) {
            const wanted = form.elements[article.className].checked ? article.textContent.toLowerCase().includes(words) : false;
            article.hidden = !wanted;
            shown += wanted ? 1 : 0;
          }
          for (const section of document.querySelectorAll('main section')) {
            const found = section.querySelector('article');
            section.hidden = found !== null ? section.querySelector('article:not([hidden])') === null : false;
          }
          document.getElementById('shown').textContent = shown + ' of ' + articles.length + ' findings shown';
        }
        form.hidden = false;
        form.addEventListener('input', filter);
        form.addEventListener('submit', function (event) { event.preventDefault(); });
        filter();
        """;
}
