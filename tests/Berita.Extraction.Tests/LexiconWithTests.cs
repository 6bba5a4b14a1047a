namespace Berita.Extraction.Tests;

public class LexiconWithTests
{
    [Fact]
    public void Units_AreReadAfterNumbers_WithTheirSiValue()
    {
        var lexicon = With("units", "bentuk\tjenis\tkode\tdimensi\tdasar\tfaktor\nkarung\tnama\t{karung}\tmassa\tkg\t50");

        var quantity = Assert.Single(Read("Petani itu menjual 12 karung gabah.", lexicon).Quantities);

        Assert.Equal(("{karung}", QuantityKind.Measure, 600m, "kg"), (quantity.Unit?.Code, quantity.Kind, quantity.Base?.Min, quantity.Base?.Code));
    }

    [Fact]
    public void Units_TakePrefixes_WhereTheirRowSaysSo()
    {
        var lexicon = With("units", "bentuk\tjenis\tkode\tdimensi\tdasar\tfaktor\tawalan\nsawa\tnama\tSw\tukuran\tm\t3\tsi");

        Assert.True(Quantity.TryParse("2 kilosawa", lexicon, out var quantity));
        Assert.Equal(("kSw", 6000m), (quantity.Unit?.Code, quantity.Base?.Min));
        Assert.Null(Parse("2 kilosawa", Lexicon.Indonesian).Unit?.Code);
    }

    [Fact]
    public void Units_ThatAreNumberAndUnitAtOnce_StartAnAmount()
    {
        var lexicon = With("units", "bentuk\tjenis\tkode\nsekarung\tsatu\t{karung}");

        Assert.Equal("{karung}", Assert.Single(Read("Ia membeli sekarung beras.", lexicon).Quantities).Unit?.Code);
    }

    [Fact]
    public void WhatIsAdded_GoesBeforeWhatShips()
    {
        var lexicon = With("units", "bentuk\tjenis\tkode\tdimensi\tdasar\tfaktor\nkuintal\tnama\t{kuintal-desa}\tmassa\tkg\t80");

        Assert.Equal(("{kuintal-desa}", 160m), (Parse("2 kuintal", lexicon).Unit?.Code, Parse("2 kuintal", lexicon).Base?.Min));
        Assert.Equal("100.kg", Parse("2 kuintal", Lexicon.Indonesian).Unit?.Code);
    }

    [Fact]
    public void WhatIsAddedLater_GoesBeforeWhatWasAddedEarlier()
    {
        var lexicon = With("units", "bentuk\tjenis\tkode\nkeranjang\tnama\t{a}").With("units", new StringReader("bentuk\tjenis\tkode\nkeranjang\tnama\t{b}"));

        Assert.Equal("{b}", Parse("3 keranjang", lexicon).Unit?.Code);
    }

    [Fact]
    public void Currencies_AreReadBeforeAndBehindTheirAmount_AndMayTouchIt()
    {
        var lexicon = With("currencies", "bentuk\tkode\tjenis\nKPG\tKPG\tkode\nkeping\tKPG\tnama");

        Assert.All(["KPG5,5", "KPG 5,5", "5,5 KPG", "5,5 keping"], text => Assert.Equal((5.5m, "KPG", QuantityKind.Money), (Parse(text, lexicon).Min, Parse(text, lexicon).Unit?.Code, Parse(text, lexicon).Kind)));
    }

    [Fact]
    public void Abbreviations_KeepTheirDot_AndEndNoSentence()
    {
        const string text = "Rapat dipimpin Kasubag. Sari di aula.";

        var document = Read(text, With("abbreviations", "bentuk\nKasubag."));

        Assert.Contains(document.Tokens, t => document[t.Span] == "Kasubag.");
        Assert.Single(document.Sentences);
        Assert.Equal(2, Read(text, Lexicon.Indonesian).Sentences.Count);
    }

    [Fact]
    public void Cues_AreReadInEveryFormThatTheirRowNames()
    {
        var lexicon = With("cues", "dasar\tbentuk\ttindak\tkerangka\ngumam\tme-kan|ber-\tsay\tkalimat\ngumam\t0\tsay\tsisip");

        foreach (var text in new[] { "Sri Utami menggumamkan bahwa harga beras naik.", "“Harga beras naik,” gumam Sri Utami.", "“Harga beras naik,” gumamnya." })
        {
            Assert.Single(Read(text, lexicon).Attributions);
        }
        Assert.Empty(Read("Sri Utami menggumamkan bahwa harga beras naik.", Lexicon.Indonesian).Attributions);
    }

    [Fact]
    public void Titles_StandBeforeANameAndAreNoPartOfIt()
    {
        const string text = "“Kami siap,” kata Kakanda Sri Utami.";

        Assert.Equal("Sri Utami", Speaker(text, With("titles", "bentuk\tkelas\nKakanda\tgelar-depan")));
        Assert.Equal("Kakanda Sri Utami", Speaker(text, Lexicon.Indonesian));
    }

    [Theory]
    [InlineData("Pertiwi Jaya")]
    [InlineData("pertiwi jaya")]
    public void Organisations_AreNamesWithoutAPerson(string form)
    {
        const string text = "Direktur Pertiwi Jaya Sri Utami mengatakan panen padi mundur.";

        var source = Read(text, With("organisations", $"bentuk\n{form}")).Attributions[0].Source!.Value;

        Assert.Equal("Sri Utami", text[source.Person.Start..source.Person.End]);
    }

    [Fact]
    public void TheLexiconItself_StaysAsItIs()
    {
        _ = With("units", "bentuk\tjenis\tkode\nkarung\tnama\t{karung}");

        Assert.Null(Parse("5 karung", Lexicon.Indonesian).Unit?.Code);
    }

    [Theory]
    [InlineData("units", "", "saya.tsv(0,1): there is no header row.")]
    [InlineData("units", "bentuk\tjenis\tkode\tberat", "saya.tsv(1,4): unknown column 'berat'; the columns of units are bentuk, jenis, kode, dimensi, dasar, faktor, geser, awalan, sumber, contoh.")]
    [InlineData("units", "bentuk\tjenis", "saya.tsv(1,2): the column 'kode' is missing.")]
    [InlineData("units", "bentuk\tbentuk\tjenis\tkode", "saya.tsv(1,2): the column 'bentuk' stands there twice.")]
    [InlineData("units", "bentuk\tjenis\tkode\nkarung\tnama", "saya.tsv(2,2): 2 columns, the header has 3.")]
    [InlineData("units", "# satuan desa\nbentuk\tjenis\tkode\nkarung\tbobot\tx", "saya.tsv(3,2): jenis: unknown kind 'bobot'.")]
    [InlineData("units", "bentuk\tjenis\tkode\n\tnama\tx", "saya.tsv(2,1): bentuk: is empty.")]
    [InlineData("units", "bentuk\tjenis\tkode\tdimensi\nkarung\tnama\tx\tbesar", "saya.tsv(2,4): dimensi: unknown dimension 'besar'.")]
    [InlineData("units", "bentuk\tjenis\tkode\tawalan\nkarung\tnama\tx\tya", "saya.tsv(2,4): awalan: unknown kind 'ya'.")]
    [InlineData("units", "bentuk\tjenis\tkode\tdasar\tfaktor\nkarung\tnama\tx\tkg\t0,5", "saya.tsv(2,5): faktor: '0,5' is not a number; write it with a point, 0.5.")]
    [InlineData("units", "bentuk\tjenis\tkode\tdasar\tfaktor\nkarung\tnama\tx\tkg\t1/0", "saya.tsv(2,5): faktor: divides by nothing.")]
    [InlineData("units", "bentuk\tjenis\tkode\na  b\tnama\tx", "saya.tsv(2,1): bentuk: neither '5 a  b' nor 'a  b 5' is read as an amount with this unit.")]
    [InlineData("units", "bentuk\tjenis\tkode\nkarung\tnama\tx\nkarung\tnama\ty", "saya.tsv(3,1): bentuk: neither '5 karung' nor 'karung 5' is read as an amount with this unit.")]
    [InlineData("currencies", "bentuk\tkode\tjenis\nkeping\tKPG\tlogam", "saya.tsv(2,3): jenis: unknown kind 'logam'.")]
    [InlineData("abbreviations", "bentuk\nKadiv", "saya.tsv(2,1): bentuk: no abbreviation of at most 12 characters and its dot.")]
    [InlineData("abbreviations", "bentuk\nKa div.", "saya.tsv(2,1): bentuk: 'Ka div.' is cut into 'Ka', 'div', '.'.")]
    [InlineData("abbreviations", "bentuk\tsyarat\nKadiv.\tnama", "saya.tsv(2,2): syarat: unknown condition 'nama'.")]
    [InlineData("cues", "dasar\tbentuk\ttindak\tkerangka\ngumam\tme-an\tsay\tkalimat", "saya.tsv(2,2): bentuk: unknown pattern 'me-an'.")]
    [InlineData("cues", "dasar\tbentuk\ttindak\tkerangka\nGumam\tme-\tsay\tkalimat", "saya.tsv(2,1): dasar: 'Gumam' is not a root in small letters.")]
    [InlineData("cues", "dasar\tbentuk\ttindak\tkerangka\ngumam\tme-\t3\tkalimat", "saya.tsv(2,3): tindak: unknown act '3'.")]
    [InlineData("cues", "dasar\tbentuk\ttindak\tkerangka\ngumam\tme-\tsay\tbebas", "saya.tsv(2,4): kerangka: unknown frame 'bebas'.")]
    [InlineData("titles", "bentuk\tkelas\nDaeng\traja", "saya.tsv(2,2): kelas: unknown class 'raja'.")]
    [InlineData("titles", "bentuk\tkelas\nKadivhum.\tpangkat", "saya.tsv(2,1): bentuk: 'Kadivhum.' is cut into 'Kadivhum', '.'; write one space between its tokens, and add a word with a dot to the abbreviations first.")]
    [InlineData("organisations", "bentuk\nTokoKita/Jaya", "saya.tsv(2,1): bentuk: 'TokoKita/Jaya' is cut into 'TokoKita', '/', 'Jaya'; write one space between its tokens, and add a word with a dot to the abbreviations first.")]
    public void AnUnsoundRow_IsNamedByFileLineAndColumn(string part, string rows, string message)
    {
        var problem = Assert.Throws<FormatException>(() => Lexicon.Indonesian.With(part, new StringReader(rows), "saya.tsv"));

        Assert.Equal(message, problem.Message);
    }

    [Fact]
    public void AFile_IsCalledByItsName_AndAnythingElseByThePart()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.tsv");
        File.WriteAllText(path, "\uFEFFbentuk\r\nKadiv\r\n");
        try
        {
            using var file = File.OpenText(path);
            Assert.StartsWith($"{Path.GetFileName(path)}(2,1): ", Assert.Throws<FormatException>(() => Lexicon.Indonesian.With("abbreviations", file)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
        Assert.StartsWith("abbreviations(2,1): ", Assert.Throws<FormatException>(() => With("abbreviations", "bentuk\nKadiv")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APartThatIsNot_IsNamedWithThoseThatAre()
    {
        var problem = Assert.Throws<ArgumentException>(() => With("satuan", "bentuk"));

        Assert.StartsWith("The lexicon has no part 'satuan'; it has abbreviations, units, currencies, cues, titles, posts, organisations, places, given-names, media.", problem.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Lexicon.Indonesian.With(null!, TextReader.Null));
        Assert.Throws<ArgumentNullException>(() => Lexicon.Indonesian.With("units", null!));
    }

    [Fact]
    public void MoreWordsThanALexiconHolds_AreRefused()
    {
        var rows = "bentuk\n" + string.Join('\n', Enumerable.Range(0, 70_000).Select(i => $"Zq{i}"));

        Assert.Throws<InvalidOperationException>(() => With("organisations", rows));
    }

    private static Lexicon With(string part, string rows) => Lexicon.Indonesian.With(part, new StringReader(rows));

    private static Document Read(string text, Lexicon lexicon) => new BeritaExtractor(new() { Lexicon = lexicon }).Extract(text);

    private static Quantity Parse(string text, Lexicon lexicon)
    {
        Assert.True(Quantity.TryParse(text, lexicon, out var quantity), text);
        return quantity;
    }

    private static string Speaker(string text, Lexicon lexicon)
    {
        var document = Read(text, lexicon);
        return document[document.Attributions[0].Speaker];
    }
}
