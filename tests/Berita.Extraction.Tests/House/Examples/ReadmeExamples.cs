using Microsoft.Extensions.DependencyInjection;

namespace Berita.Extraction.Tests.House.Examples;

/// <summary>The code of README.md, line by line; a test compares the two.</summary>
internal static class ReadmeExamples
{
    public static void ThreeLines()
    {
        var document = new BeritaExtractor().Extract("“Kami siap,” kata Rutte. Sekitar 10.000 tentara tiba pada Senin (28/4/2025).");
        foreach (var q in document.Quantities)
            Console.WriteLine($"{document[q.Span]} = {q.Min}..{q.Max}");
    }

    public static void Everything()
    {
        var extractor = new BeritaExtractor();
        var document = extractor.Extract(
            "“Kami siap,” kata Menteri Pertahanan Sri Utami pekan lalu. Anggarannya Rp1,5 triliun.",
            new DocumentContext { PublishedOn = new DateOnly(2025, 4, 30) });

        foreach (var a in document.Attributions)
            Console.WriteLine($"{document[a.Speaker]} ({a.Act}, {a.Form}): {document[a.Content[0]]}");
        foreach (var q in document.Quantities)
            Console.WriteLine($"{document[q.Number]} = {q.Min} {q.Unit?.Code}");
        foreach (var t in document.Temporals)
            Console.WriteLine($"{document[t.Span]} = {t.Relative}");
        Console.WriteLine(document.ToJson(withTokens: false).Length > 0);
    }

    public static void Parts()
    {
        var extractor = new BeritaExtractor();
        var document = extractor.Extract("Menurut Dr. Sri Utami, 4.000 orang tewas atau terluka.");
        foreach (var link in document.AttributionsOf(document.Quantities[0]))
            Console.WriteLine($"{document[document.Quantities[0].Span]}: {document[link.Speaker]}");

        if (Quantity.TryParse("Rp2,5 triliun", out var price))
            Console.WriteLine($"{price.Min} {price.Unit?.Code}");
        if (Temporal.TryParse("Senin (28/4)", new DateOnly(2025, 4, 30), out var day))
            Console.WriteLine(day.Resolved);

        foreach (var token in extractor.EnumerateTokens("10.000-12.000 tentara")) // no allocation
            Console.WriteLine(token);
        Console.WriteLine(extractor.Explain("Dr. Sri")[0].InEnglish);
    }

    public static async Task Stream(BeritaExtractor extractor, IAsyncEnumerable<string> texts, CancellationToken cancellationToken)
    {
        await foreach (var result in extractor.ExtractAsync(texts, cancellationToken: cancellationToken))
            Console.WriteLine(result.Document?.Quantities.Count ?? 0);
    }

    public static void DependencyInjection()
    {
        var services = new ServiceCollection();
        services.AddBeritaExtraction(o => o with { Stages = ExtractionStages.Quantities | ExtractionStages.Temporals });
        using var provider = services.BuildServiceProvider();
        Console.WriteLine(provider.GetRequiredService<BeritaExtractor>().Options.Stages);
    }
}
