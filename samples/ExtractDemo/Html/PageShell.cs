using System.Security.Cryptography;
using System.Text;

namespace ExtractDemo;

/// <summary>What stands before and behind the contents of a page: one file, no script, nothing from the network.</summary>
internal static class PageShell
{
    /// <summary>The style of all pages.</summary>
    public static string Style { get; } = ReadStyle();

    /// <summary>What a page may load: the style that stands in it, known by its hash, and nothing else.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";

    public static void Begin(HtmlBuilder html, string title, string heading, Words words)
    {
        html.Add($"""
            <!DOCTYPE html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{ContentSecurityPolicy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <title>{title} – {heading}</title>
            <style>
            """);
        html.AddMarkup(Style);
        html.Add($"""
            </style>
            </head>
            <body>
            <header class="page"><h1>{heading}</h1></header>

            """);
    }

    public static void End(HtmlBuilder html, Words words) =>
        html.Add($"""
            <footer class="page"><p>{words.MadeWith} Berita.Extraction</p></footer>
            </body>
            </html>

            """);

    private static string ReadStyle()
    {
        using var stream = Resource.Open("page.css");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
