namespace Berita.Extraction.Tests.House.Examples;

/// <summary>The code of doc comments, line by line; a test compares the two and what they print.</summary>
internal static class DocExamplesFindings
{
    public static void AttributionsOfQuantity()
    {
        var document = new BeritaExtractor().Extract("Menurut Sri Utami, 40 truk tiba Senin.");
        foreach (var attribution in document.AttributionsOf(document.Quantities[0]))
            Console.WriteLine(document[attribution.Speaker]);
        // Sri Utami
    }

    public static void AttributionsOfTemporal()
    {
        var document = new BeritaExtractor().Extract("Menurut Sri Utami, 40 truk tiba Senin.");
        foreach (var attribution in document.AttributionsOf(document.Temporals[0]))
            Console.WriteLine(document[attribution.Speaker]);
        // Sri Utami
    }

    public static void AttributionsOfSpan()
    {
        var document = new BeritaExtractor().Extract("Menurut Sri Utami, 40 truk tiba Senin.");
        foreach (var attribution in document.AttributionsOf(document.Quantities[0].Unit!.Value.Span))
            Console.WriteLine(document[attribution.Speaker]);
        // Sri Utami
    }

    public static void Links()
    {
        var document = new BeritaExtractor().Extract("Menurut Sri Utami, 40 truk tiba. Sebanyak 9 kapal menyusul.");
        Console.WriteLine(document.AttributionsOf(document.Quantities[0]).Count()); // 1
        Console.WriteLine(document.AttributionsOf(document.Quantities[1]).Any()); // False
    }

    public static void LinksEnumerator()
    {
        var document = new BeritaExtractor().Extract("Menurut Sri Utami, 40 truk tiba.");
        var attributions = document.AttributionsOf(document.Quantities[0]).GetEnumerator();
        while (attributions.MoveNext())
            Console.WriteLine(document[attributions.Current.Cue]);
        // Menurut
    }

    public static void Attributions()
    {
        var document = new BeritaExtractor().Extract("“Kami siap,” kata Menteri Pertanian Sri Utami kepada wartawan, seperti dikutip Antara.");
        var attribution = document.Attributions[0];
        Console.WriteLine($"{attribution.Act}, {attribution.Form}"); // Say, Direct
        Console.WriteLine(document[attribution.Cue]); // kata
        Console.WriteLine(document[attribution.Speaker]); // Sri Utami
        Console.WriteLine(document[attribution.Source!.Value.Role]); // Menteri Pertanian
        Console.WriteLine(document[attribution.Addressee]); // wartawan
        Console.WriteLine(document[attribution.Content[0]]); // Kami siap
        Console.WriteLine(document[attribution.Relays[0].Source.Span]); // Antara
        Console.WriteLine(attribution.Pattern); // quote-cue-source
        Console.WriteLine(attribution.Span.Start); // 0
    }

    public static void Sources()
    {
        var document = new BeritaExtractor().Extract("Ketua Koperasi Harapan Sri Utami mengatakan panen mundur.");
        var source = document.Attributions[0].Source!.Value;
        Console.WriteLine(document[source.Span]); // Ketua Koperasi Harapan Sri Utami
        Console.WriteLine(document[source.Person]); // Sri Utami
        Console.WriteLine(document[source.Role]); // Ketua
        Console.WriteLine(document[source.Affiliation]); // Koperasi Harapan
    }

    public static void Relays()
    {
        var document = new BeritaExtractor().Extract("“Kami siap,” kata Sri Utami seperti dikutip Antara.");
        var relay = document.Attributions[0].Relays[0];
        Console.WriteLine($"{document[relay.Cue]}: {document[relay.Source.Span]}"); // dikutip: Antara
    }

    public static void Quantities()
    {
        var document = new BeritaExtractor().Extract("Sekitar 10-12 ribu unit mobil terjual, lebih dari 3 kg per orang.");
        var (cars, mass) = (document.Quantities[0], document.Quantities[1]);
        Console.WriteLine($"{cars.Kind}: {cars.Min}..{cars.Max}"); // Count: 10000..12000
        Console.WriteLine(document[cars.Span]); // Sekitar 10-12 ribu unit mobil
        Console.WriteLine(document[cars.Number]); // 10-12 ribu
        Console.WriteLine($"{document[cars.Modifier]}, so approximate: {cars.Approximate}"); // Sekitar, so approximate: True
        Console.WriteLine($"{document[cars.Classifier]}, {document[cars.Unit!.Value.Span]}"); // unit, mobil
        Console.WriteLine($"{mass.Min}, itself: {mass.MinInclusive}"); // 3, itself: False
        Console.WriteLine($"{mass.Max is null}, {mass.MaxInclusive}"); // True, False
        Console.WriteLine($"{mass.Unit?.Code} per {document[mass.Per!.Value.Span]}"); // kg per orang
        if (Quantity.TryParse("3 kilometer", out var way))
            Console.WriteLine($"{way.Base?.Min} {way.Base?.Code}"); // 3000 m
    }

    public static void ParseQuantity()
    {
        Console.WriteLine(Quantity.TryParse("Rp2,5 triliun", out var price)); // True
        Console.WriteLine($"{price.Min} {price.Unit?.Code}"); // 2500000000000 IDR
        Console.WriteLine(Quantity.TryParse("harga beras", out _)); // False
    }

    public static void ParseQuantityWithLexicon()
    {
        var lexicon = Lexicon.Indonesian.With("units", new StringReader("bentuk\tjenis\tkode\nkarung\tnama\t{karung}"));
        Console.WriteLine(Quantity.TryParse("12 karung", lexicon, out var sacks)); // True
        Console.WriteLine(sacks.Unit?.Code); // {karung}
    }

    public static void FormatQuantity()
    {
        const string text = "2,5 juta rupiah";
        if (Quantity.TryParse(text, out var price))
            Console.WriteLine(price.Format(text)); // 2.500.000 rupiah
    }

    public static void Base()
    {
        if (Quantity.TryParse("2-3 kilometer", out var way) && way.Base is { } si)
            Console.WriteLine($"{si.Min}..{si.Max} {si.Code}"); // 2000..3000 m
    }

    public static void Units()
    {
        const string text = "12 ton";
        if (Quantity.TryParse(text, out var load) && load.Unit is { } unit)
            Console.WriteLine($"{unit.Code}: {unit.Span.In(text)}"); // t: ton
    }

    public static void Sentences()
    {
        var document = new BeritaExtractor().Extract("Harga naik. Dua kapal tiba.");
        var sentence = document.Sentences[1];
        Console.WriteLine(document[sentence.Span]); // Dua kapal tiba.
        Console.WriteLine($"{sentence.Start}, {sentence.End}"); // 12, 27
        Console.WriteLine($"{sentence.FirstToken}, {sentence.TokenCount}"); // 3, 4
    }

    public static void Temporals()
    {
        var context = new DocumentContext { PublishedOn = new DateOnly(2025, 4, 30) };
        var document = new BeritaExtractor().Extract("Ia tiba pekan lalu, lalu pulang Senin (28/4) pukul 10.30 WIB.", context);
        foreach (var t in document.Temporals)
            Console.WriteLine($"{document[t.Span]}: {t.Kind}, {t.Value}, {t.Relative}, {t.Resolved}");
        // pekan lalu: Date, , -P1W, 2025-04-21/2025-04-27
        // Senin (28/4) pukul 10.30 WIB: DateTime, XXXX-04-28T10:30+07:00, , 2025-04-28T10:30+07:00
    }

    public static void ParseTemporal()
    {
        Console.WriteLine(Temporal.TryParse("dua hari lalu", out var day)); // True
        Console.WriteLine(day.Relative); // -P2D
    }

    public static void ParseTemporalOn()
    {
        Console.WriteLine(Temporal.TryParse("dua hari lalu", new DateOnly(2025, 4, 30), out var day)); // True
        Console.WriteLine(day.Resolved); // 2025-04-28
    }

    public static void Spans()
    {
        const string text = "Dua kapal tiba.";
        var two = new TextSpan(0, 3);
        var ship = new TextSpan(4, 9);
        Console.WriteLine(ship.In(text).ToString()); // kapal
        Console.WriteLine($"{ship} has {ship.Length}"); // [4, 9) has 5
        Console.WriteLine(two.Overlaps(ship)); // False
        Console.WriteLine(two.Union(ship).Contains(ship)); // True
        Console.WriteLine(two.CompareTo(ship) < 0); // True
        Console.WriteLine(default(TextSpan).IsEmpty); // True
    }

    public static void Tokens()
    {
        const string text = "Rp5 ribu";
        var token = new BeritaExtractor().Extract(text).Tokens[2];
        Console.WriteLine(token.Span.In(text).ToString()); // ribu
        Console.WriteLine($"{token.Kind}, {token.Start}, {token.End}, {token.Length}"); // Word, 4, 8, 4
    }

    public static void Explanations()
    {
        var explanation = new BeritaExtractor().Explain("bermain-main")[0];
        Console.WriteLine($"{explanation.Characters}: {explanation.Rule}"); // bermain-main: HyphenatedWord
        Console.WriteLine(explanation.InIndonesian); // kata bertanda hubung: kata ulang, awalan, atau nama majemuk
        Console.WriteLine(explanation.InEnglish); // a word with an inner hyphen: reduplication, prefix or compound name
        Console.WriteLine(explanation.Token); // Word [0, 12)
    }

    public static void Parts()
    {
        var document = new BeritaExtractor().Extract("kubacakannya");
        var parts = document.PartsOf(document.Tokens[0]);
        Console.WriteLine($"{parts.Count} of at most {TokenParts.MaxCount}"); // 3 of at most 4
        Console.WriteLine(document[parts[0]]); // ku
    }

    public static void Styles()
    {
        var news = new BeritaExtractor().Extract("Dr. Sri hadir.");
        var gsd = new BeritaExtractor(new() { TokenStyle = TokenStyle.Gsd }).Extract("Dr. Sri hadir.");
        Console.WriteLine($"{news.Tokens.Count}, {gsd.Tokens.Count}"); // 4, 5
    }
}
