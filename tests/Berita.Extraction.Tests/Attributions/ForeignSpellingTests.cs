namespace Berita.Extraction.Tests.Attributions;

public class ForeignSpellingTests
{
    [Theory]
    [InlineData("Kershavan", true)]
    [InlineData("Pezhman", true)]
    [InlineData("Kettleman", true)]
    [InlineData("Perquisan", true)]
    [InlineData("Kecksan", true)]
    [InlineData("Ketangguhan", false)]
    [InlineData("Kekhawatiran", false)]
    [InlineData("Penghuluan", false)]
    [InlineData("Keekonomian", false)]
    [InlineData("Kesyahbandaran", false)]
    [InlineData("P", false)]
    [InlineData("", false)]
    public void Shows_OnlyWhatNoIndonesianWordHas(string word, bool shows) => Assert.Equal(shows, ForeignSpelling.Shows(word));
}
