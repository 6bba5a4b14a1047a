namespace Berita.Extraction.Tests;

public class TemporalResolverTests
{
    private static readonly DateOnly s_writtenOn = new(2025, 4, 30); // a Wednesday

    [Theory]
    [InlineData("Ia tiba [Senin (28/4)].", "2025-04-28")]
    [InlineData("Ia tiba [Minggu (29/12)].", "2024-12-29")]
    [InlineData("Ia tiba [28 April 2025].", "2025-04-28")]
    [InlineData("Ia tiba [2 Januari].", "2025-01-02")]
    [InlineData("Ia tiba [20 Desember] lalu.", "2024-12-20")]
    [InlineData("Ia tiba [Senin].", "2025-04-28")]
    [InlineData("Ia tiba [Rabu] ini.", "2025-04-30")]
    [InlineData("Ia tiba [Rabu] lalu.", "2025-04-23")]
    [InlineData("Ia tiba [Senin] depan.", "2025-05-05")]
    [InlineData("Ia tiba [Jumat pekan lalu].", "2025-04-25")]
    [InlineData("Ia tiba bulan [Maret].", "2025-03")]
    [InlineData("Ia tiba [Desember] mendatang.", "2025-12")]
    [InlineData("Ia tiba [Maret tahun lalu].", "2024-03")]
    [InlineData("Ia tiba [kemarin].", "2025-04-29")]
    [InlineData("Ia tiba [pekan lalu].", "2025-04-21/2025-04-27")]
    [InlineData("Ia tiba [bulan depan].", "2025-05")]
    [InlineData("Ia tiba [tahun ini].", "2025")]
    [InlineData("Ia tiba [kuartal lalu].", "2025-01/2025-03")]
    [InlineData("Ia tiba [dua hari lalu].", "2025-04-28")]
    [InlineData("Ia tiba [3 tahun mendatang].", "2028")]
    [InlineData("Ia tiba [kuartal I tahun ini].", "2025-01/2025-03")]
    [InlineData("Libur [28 Desember hingga 2 Januari].", "2024-12-28/2025-01-02")]
    [InlineData("Ia tiba [tanggal 7] nanti.", "2025-05-07")]
    [InlineData("Ia tiba pada [abad ke-21].", "2001/2100")]
    [InlineData("Ia tiba [Senin pukul 10.00].", "2025-04-28T10:00")]
    public void Completes_from_the_day_of_writing(string marked, string resolved) =>
        Assert.Equal(resolved, Assert.Single(MarkedText.AssertFinds(marked, s_writtenOn)).Resolved);

    [Theory]
    [InlineData("Ia tiba pukul [10.30].")]
    [InlineData("Ia tiba [2 jam lalu].")]
    public void Leaves_what_a_day_does_not_tell(string marked) =>
        Assert.Null(Assert.Single(MarkedText.AssertFinds(marked, s_writtenOn)).Resolved);

    [Fact]
    public void Without_the_day_of_writing_nothing_is_resolved() =>
        Assert.Null(Assert.Single(MarkedText.AssertFinds("Ia tiba [28 April 2025].")).Resolved);

    [Theory]
    [InlineData("Ia tiba [kemarin].", 1, 1, 1)]
    [InlineData("Ia tiba [pekan lalu].", 1, 1, 1)]
    [InlineData("Ia tiba [2000 tahun lalu].", 1, 1, 1)]
    [InlineData("Ia tiba [900 tahun mendatang].", 9999, 12, 31)]
    [InlineData("Ia tiba [pekan depan].", 9999, 12, 31)]
    [InlineData("Ia tiba [7 Mei].", 1, 1, 1)]
    public void Keeps_within_the_calendar(string marked, int year, int month, int day)
    {
        var found = Assert.Single(MarkedText.AssertFinds(marked, new DateOnly(year, month, day)));
        Assert.Null(Record.Exception(() => found.Resolved));
    }
}
