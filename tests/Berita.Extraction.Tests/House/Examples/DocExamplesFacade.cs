using Microsoft.Extensions.DependencyInjection;

namespace Berita.Extraction.Tests.House.Examples;

/// <summary>The code of doc comments, line by line; a test compares the two and what they print.</summary>
internal static class DocExamplesFacade
{
    public static void Extractor()
    {
        var extractor = new BeritaExtractor();
        var document = extractor.Extract("“Panen mundur,” kata Sri Utami. Sekitar 40 truk tiba.");
        Console.WriteLine(document[document.Attributions[0].Speaker]); // Sri Utami
        Console.WriteLine(document.Quantities[0].Min); // 40
    }

    public static void ExtractorWithOptions()
    {
        var extractor = new BeritaExtractor(new ExtractionOptions { Stages = ExtractionStages.Quantities });
        var document = extractor.Extract("Tiga kapal tiba pada Senin.");
        Console.WriteLine(document.Quantities.Count); // 1
        Console.WriteLine(document.Temporals.Count); // 0
    }

    public static void ExtractorOptions()
    {
        Console.WriteLine(new BeritaExtractor().Options.TokenStyle); // News
    }

    public static void ExtractString()
    {
        var document = new BeritaExtractor().Extract("Ia tiba kemarin.", new DocumentContext { PublishedOn = new DateOnly(2025, 4, 30) });
        Console.WriteLine(document.Temporals[0].Resolved); // 2025-04-29
    }

    public static void ExtractSpan()
    {
        var line = "judul: Dua ekor sapi hilang.";
        var document = new BeritaExtractor().Extract(line.AsSpan(7));
        Console.WriteLine(document.Text); // Dua ekor sapi hilang.
    }

    public static void ExtractMemory()
    {
        var line = "judul: Dua ekor sapi hilang.".AsMemory();
        var document = new BeritaExtractor().Extract(line[7..]);
        Console.WriteLine(document[document.Quantities[0].Span]); // Dua ekor sapi
    }

    public static void ExtractIntoBuffer()
    {
        var extractor = new BeritaExtractor();
        var buffer = new DocumentBuffer();
        foreach (var text in new[] { "Dua ekor sapi.", "Tiga ekor kambing." })
        {
            extractor.Extract(text, buffer);
            Console.WriteLine(buffer.Quantities[0].Min);
        }
        // 2
        // 3
    }

    public static void EnumerateTokens()
    {
        foreach (var token in new BeritaExtractor().EnumerateTokens("Rp5 ribu"))
            Console.WriteLine(token);
        // Word [0, 2)
        // Number [2, 3)
        // Word [4, 8)
    }

    public static void Explain()
    {
        var explanation = new BeritaExtractor().Explain("Dr. Sri")[0];
        Console.WriteLine(explanation.Characters); // Dr.
        Console.WriteLine(explanation.InIndonesian); // singkatan dalam kamus beserta titiknya
    }

    public static async Task ExtractTexts()
    {
        var texts = new[] { "Dua ekor sapi.", "Tiga ekor kambing." }.ToAsyncEnumerable();
        await foreach (var result in new BeritaExtractor().ExtractAsync(texts))
            Console.WriteLine(result.Document?.Quantities[0].Min);
        // 2
        // 3
    }

    public static async Task ExtractItems()
    {
        var articles = new[] { (Id: 7, Text: "Ia tiba kemarin.", Day: new DateOnly(2025, 4, 30)) }.ToAsyncEnumerable();
        var results = new BeritaExtractor().ExtractAsync(
            articles,
            article => article.Text,
            article => new DocumentContext { PublishedOn = article.Day },
            new ExtractionStreamOptions { DegreeOfParallelism = 2, Window = 100 });
        await foreach (var result in results)
            Console.WriteLine($"{result.Item.Id}: {result.Document?.Temporals[0].Resolved ?? result.Error?.Message}");
        // 7: 2025-04-29
    }

    public static async Task StreamOptions()
    {
        var options = ExtractionStreamOptions.Default with { DegreeOfParallelism = 2, Window = 8 };
        var texts = new[] { "Dua ekor sapi.", "Tiga ekor kambing." }.ToAsyncEnumerable();
        await foreach (var result in new BeritaExtractor().ExtractAsync(texts, options: options))
            Console.WriteLine(result.Item);
        // Dua ekor sapi.
        // Tiga ekor kambing.
    }

    public static async Task Result()
    {
        var extractor = new BeritaExtractor(new ExtractionOptions { MaxTextLength = 20 });
        var texts = new[] { "Dua ekor sapi.", "Tiga ekor kambing menyeberang jalan." }.ToAsyncEnumerable();
        await foreach (var result in extractor.ExtractAsync(texts))
            Console.WriteLine(result.Document is null ? $"{result.Item}: {result.Error?.GetType().Name}" : "terbaca");
        // terbaca
        // Tiga ekor kambing menyeberang jalan.: ArgumentException
    }

    public static void Options()
    {
        var options = ExtractionOptions.Default with
        {
            Stages = ExtractionStages.Quantities | ExtractionStages.Temporals,
            TokenStyle = TokenStyle.Gsd,
            MaxTextLength = 100_000,
            Lexicon = Lexicon.Indonesian,
        };
        var document = new BeritaExtractor(options).Extract("Menurut Sri, 12 kapal tiba.");
        Console.WriteLine($"{document.Quantities.Count}, {document.Attributions.Count}"); // 1, 0
    }

    public static void Context()
    {
        var context = new DocumentContext { PublishedOn = new DateOnly(2025, 4, 30) };
        var extractor = new BeritaExtractor();
        Console.WriteLine(extractor.Extract("Rapat digelar Senin (28/4).", context).Temporals[0].Resolved); // 2025-04-28
        Console.WriteLine(extractor.Extract("Rapat digelar Senin (28/4).").Temporals[0].Value); // XXXX-04-28
    }

    public static void Documents()
    {
        var document = new BeritaExtractor().Extract("“Kami siap,” kata Sri Utami. Dua kapal tiba Senin.");
        Console.WriteLine(document.Tokens.Count); // 14
        foreach (var sentence in document.Sentences)
            Console.WriteLine(document[sentence.Span]);
        // “Kami siap,” kata Sri Utami.
        // Dua kapal tiba Senin.
        Console.WriteLine(document[document.Attributions[0].Content[0]]); // Kami siap
        Console.WriteLine(document[document.Quantities[0].Span]); // Dua kapal
        Console.WriteLine(document[document.Temporals[0].Span]); // Senin
        Console.WriteLine(document.Text.Length); // 50
    }

    public static void PartsOf()
    {
        var document = new BeritaExtractor().Extract("pasukannya");
        var parts = document.PartsOf(document.Tokens[0]);
        for (var i = 0; i < parts.Count; i++)
            Console.WriteLine(document[parts[i]]);
        // pasukan
        // nya
    }

    public static void Buffer()
    {
        const string text = "“Kami siap,” kata Sri Utami. Dua kapal tiba Senin.";
        var buffer = new DocumentBuffer();
        new BeritaExtractor().Extract(text, buffer);
        Console.WriteLine($"{buffer.Tokens.Length} {buffer.Sentences.Length} {buffer.Quantities.Length} {buffer.Temporals.Length}"); // 14 2 1 1
        for (var i = 0; i < buffer.AttributionCount; i++)
            Console.WriteLine(buffer.GetAttribution(i).Speaker.In(text).ToString());
        // Sri Utami
    }

    public static void Lexicons()
    {
        var lexicon = Lexicon.Indonesian.With("units", new StringReader("bentuk\tjenis\tkode\nkarung\tnama\t{karung}"));
        var document = new BeritaExtractor(new() { Lexicon = lexicon }).Extract("Ia menjual 12 karung beras.");
        Console.WriteLine(document.Quantities[0].Unit?.Code); // {karung}
    }

    public static void LexiconParts()
    {
        Console.WriteLine(Lexicon.Parts[1]); // units
    }

    public static void LexiconWith()
    {
        var lexicon = Lexicon.Indonesian
            .With("abbreviations", new StringReader("bentuk\nKasubag."))
            .With("organisations", new StringReader("bentuk\nCahaya Pertiwi"));
        var document = new BeritaExtractor(new() { Lexicon = lexicon }).Extract("Kasubag. Sri hadir.");
        Console.WriteLine(document[document.Tokens[0].Span]); // Kasubag.
    }

    public static void Services()
    {
        var services = new ServiceCollection();
        services.AddBeritaExtraction(o => o with { MaxTextLength = 100_000 });
        using var provider = services.BuildServiceProvider();
        var extractor = provider.GetRequiredService<BeritaExtractor>();
        Console.WriteLine(extractor.Extract("Lima ekor sapi.").Quantities[0].Min); // 5
    }

    public static void Enumerator()
    {
        var words = 0;
        foreach (var token in new BeritaExtractor().EnumerateTokens("Lima ekor sapi."))
            words += token.Kind == TokenKind.Word ? 1 : 0;
        Console.WriteLine(words); // 3
    }

    public static void Stages()
    {
        var options = new ExtractionOptions { Stages = ExtractionStages.Tokens | ExtractionStages.Sentences };
        var document = new BeritaExtractor(options).Extract("Dua kapal tiba. Harga naik.");
        Console.WriteLine($"{document.Sentences.Count}, {document.Quantities.Count}"); // 2, 0
    }
}
