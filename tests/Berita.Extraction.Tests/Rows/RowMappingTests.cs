namespace Berita.Extraction.Tests;

public class RowMappingTests
{
    [Fact]
    public void Columns_OfOneFinding_HaveTheSameLength()
    {
        var row = Map("“Kami siap,” kata Sri. Dua kapal membawa 3 ton beras, lalu 12 orang turun Senin dan Selasa.");

        Assert.Equal(3, row.Quantities.Length);
        Assert.All([row.Kinds.Length, row.Amounts.Length, row.Units.Length], length => Assert.Equal(row.Quantities.Length, length));
        Assert.Equal(row.Temporals.Length, row.Dates.Length);
        Assert.Single(row.Speakers);
        Assert.Equal((row.Speakers.Length, row.Speakers.Length), (row.Acts.Length, row.Statements.Length));
    }

    [Fact]
    public void Units_AreCodesOrNounsOrNothing()
    {
        var row = Map("Harganya Rp5.000. Lalu 12 truk tiba. Sebanyak 40 di antaranya rusak.");

        Assert.Equal("IDR truk ", string.Join(' ', row.Units));
        Assert.Equal([5000f, 12f, 40f], row.Amounts);
    }

    [Theory]
    [InlineData("2025-04-30", "2025-04-29")]
    [InlineData("30/4/2025", "-P1D")]
    [InlineData("", "-P1D")]
    [InlineData(null, "-P1D")]
    public void Dates_AreResolved_WhereTheDayOfPublicationIsOne(string? publishedOn, string date)
    {
        var row = new FindingsRow();

        RowMapping.With(new())(new ArticleRow { Text = "Ia tiba kemarin.", PublishedOn = publishedOn! }, row);

        Assert.Equal(date, Assert.Single(row.Dates));
    }

    [Fact]
    public void EmptyText_EmptiesTheRow()
    {
        var row = Map("Dua kapal.");

        RowMapping.With(new())(new ArticleRow { Text = null! }, row);

        Assert.Empty(row.Quantities);
        Assert.Empty(row.Tokens);
    }

    [Fact]
    public void Rows_ArePlainClassesOfTextAndSinglePrecision()
    {
        foreach (var type in new[] { typeof(ArticleRow), typeof(FindingsRow) })
        {
            Assert.NotNull(type.GetConstructor([]));
            Assert.All(type.GetProperties(), p => Assert.True(p is { CanRead: true, CanWrite: true } && (p.PropertyType == typeof(string) || p.PropertyType == typeof(string[]) || p.PropertyType == typeof(float[]))));
        }
        Assert.Throws<ArgumentNullException>(() => RowMapping.With(null!));
    }

    private static FindingsRow Map(string text)
    {
        var row = new FindingsRow();
        RowMapping.With(new())(new ArticleRow { Text = text }, row);
        return row;
    }
}
