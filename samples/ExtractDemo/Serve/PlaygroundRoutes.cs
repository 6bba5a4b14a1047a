using System.Text;
using Berita.Extraction;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ExtractDemo;

/// <summary>What the playground answers: its page and the two files that belong to it, a text marked, and a text's JSON.</summary>
internal static class PlaygroundRoutes
{
    public static void Map(WebApplication app, Words words)
    {
        var extractor = new BeritaExtractor();
        var page = PlaygroundPage.Write(words);
        app.MapGet("/", Serve("text/html; charset=utf-8", page));
        app.MapGet("/page.css", Serve("text/css; charset=utf-8", Encoding.UTF8.GetBytes(PageShell.Style)));
        app.MapGet("/playground.css", Serve("text/css; charset=utf-8", Resource.Read("playground.css")));
        app.MapGet("/playground.js", Serve("text/javascript; charset=utf-8", Resource.Read("playground.js")));
        app.MapGet("/favicon.ico", context =>
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });
        app.MapPost("/marked", Answer("text/html; charset=utf-8", (text, context) => ShowMarked(extractor.Extract(text, context), words)));
        app.MapPost("/json", Answer("application/json; charset=utf-8", (text, context) => Encoding.UTF8.GetBytes(extractor.Extract(text, context).ToJson())));
    }

    private static byte[] ShowMarked(Document document, Words words)
    {
        var html = new HtmlBuilder();
        html.AddMarkup("<section>\n");
        new ArticleSection(html, document, new(1), words).WriteFindings();
        html.AddMarkup("</section>\n");
        return html.ToUtf8();
    }

    private static RequestDelegate Serve(string type, byte[] content) => context =>
    {
        context.Response.ContentType = type;
        return context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    };

    private static RequestDelegate Answer(string type, Func<string, DocumentContext, byte[]> answer) => async context =>
    {
        if (await TextRequest.ReadAsync(context) is not { } request)
            return;
        context.Response.ContentType = type;
        await context.Response.Body.WriteAsync(answer(request.Text, request.Context), context.RequestAborted);
    };
}
