namespace Berita.Extraction.Tests;

public class TemporalParsingTests
{
    [Theory]
    [InlineData("28 April 2025", "2025-04-28")]
    [InlineData(" 28/4 ", "XXXX-04-28")]
    [InlineData("2024", "2024")]
    [InlineData("tahun 2024", "2024")]
    [InlineData("bulan Maret", "XXXX-03")]
    [InlineData("10.30", "T10:30")]
    [InlineData("pukul 10.30 WIB", "T10:30+07:00")]
    [InlineData("1 hingga 5 Mei 2021", "2021-05-01/2021-05-05")]
    public void Reads_a_whole_text(string text, string value)
    {
        Assert.True(Temporal.TryParse(text, out var temporal));
        Assert.Equal(value, temporal.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("Jakarta")]
    [InlineData("31/2")]
    [InlineData("28 April 2025 di Bogor")]
    [InlineData("kemarin dan besok")]
    [InlineData("dalam 3 hari")]
    public void Refuses_other_texts(string text) => Assert.False(Temporal.TryParse(text, out _));

    [Fact]
    public void Resolves_from_the_day_of_writing()
    {
        Assert.True(Temporal.TryParse("dua hari yang lalu", new DateOnly(2025, 4, 30), out var temporal));
        Assert.Equal(("-P2D", "2025-04-28"), (temporal.Relative, temporal.Resolved));
    }
}
