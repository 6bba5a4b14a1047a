namespace Berita.Extraction.Tests.Attributions;

public class AttributionLinksTests
{
    [Fact]
    public void AttributionsOf_QuantityInContent_NamesWhoSaysSo()
    {
        var document = new BeritaExtractor().Extract("Polisi tiba pukul 09.00 WIB. \"Ada 12 korban,\" kata Budi Santoso. Sebanyak 30 rumah rusak.");

        Assert.Equal("Budi Santoso", Assert.Single(SpeakersOf(document, "12")));
        Assert.Empty(SpeakersOf(document, "30"));
    }

    [Fact]
    public void AttributionsOf_Temporal_NamesWhoSaysSo()
    {
        var document = new BeritaExtractor().Extract("Sri Wahyuni mengatakan, panen dimulai 28 April 2025.");

        var temporal = Assert.Single(document.Temporals);
        var attribution = Assert.Single(document.AttributionsOf(temporal));

        Assert.Equal("Sri Wahyuni", document[attribution.Speaker]);
    }

    [Fact]
    public void AttributionsOf_AgreesWithASearchOfAllContents()
    {
        var document = new BeritaExtractor().Extract(string.Join('\n', Enumerable.Range(1, 40).Select(i =>
            $"Ada {i} desa. Sri Wahyuni mengatakan, Budi menilai {i + 100} rumah rusak. \"Sebanyak {i + 200} orang,\" kata Andi, \"dan {i + 300} sapi,\" lalu {i + 400} kambing.")));

        foreach (var quantity in document.Quantities)
        {
            var expected = document.Attributions.Where(a => Holds(a, quantity.Span)).Select(a => a.Span);
            Assert.Equal(expected, document.AttributionsOf(quantity).Select(a => a.Span));
        }
    }

    [Fact]
    public void AttributionsOf_GoneThroughByForeach_AllocatesNothing()
    {
        var document = new BeritaExtractor().Extract("Sri Wahyuni mengatakan, ada 12 korban.");
        Assert.Equal(1, Count(document));

        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(document);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Default_IsEmpty() => Assert.Empty(default(AttributionLinks));

    private static int Count(Document document)
    {
        var count = 0;
        foreach (var attribution in document.AttributionsOf(document.QuantitySpan[0]))
            count += attribution.Speaker.IsEmpty ? 0 : 1;
        return count;
    }

    private static bool Holds(Attribution attribution, TextSpan span)
    {
        foreach (var piece in attribution.Content)
        {
            if (piece.Contains(span))
                return true;
        }
        return false;
    }

    private static IEnumerable<string> SpeakersOf(Document document, string number) =>
        document.AttributionsOf(document.Quantities.Single(q => document[q.Number] == number)).Select(a => document[a.Speaker]);
}
