namespace ExtractDemo;

/// <summary>The page of the playground: a field to write in, and beside it the text as it was read.</summary>
internal static class PlaygroundPage
{
    public static byte[] Write(Words words)
    {
        var html = new HtmlBuilder();
        html.Add($"""
            <!DOCTYPE html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Berita.Extraction</title>
            <link rel="stylesheet" href="page.css">
            <link rel="stylesheet" href="playground.css">
            <script src="playground.js" defer></script>
            </head>
            <body class="playground">
            <header class="page"><h1>{words.PageHeading}</h1></header>
            <div class="columns">
            <div class="writing">
            <label for="text">{words.PasteText}</label>
            <textarea id="text" lang="id" spellcheck="false" maxlength="{ServeOptions.MaxBytes}" autocomplete="off">{words.ExampleText}</textarea>
            <div class="controls">
            <label>{words.PublishedOn} <input id="date" type="date" autocomplete="off"></label>
            <button id="copy" type="button" data-done="{words.Copied}">{words.CopyJson}</button>
            <span id="status" role="status"></span>
            </div>
            </div>
            <div class="reading">

            """);
        Legend.Write(html, words);
        html.Add($"""
            <main id="view" aria-label="{words.Article}"></main>
            </div>
            </div>
            </body>
            </html>

            """);
        return html.ToUtf8();
    }
}
