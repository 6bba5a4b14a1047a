using System.Globalization;

namespace Berita.Extraction.Tests.Attributions;

/// <summary>Every row of the files of nouns and media matches a text that has its form: a row that nothing can find is dead weight that looks like knowledge.</summary>
public class LexiconRowsTests
{
    private static readonly Lexicon s_lexicon = Lexicon.Indonesian;

    [Theory]
    [InlineData("gelar.tsv")]
    [InlineData("jabatan.tsv")]
    [InlineData("lembaga.tsv")]
    [InlineData("bidang.tsv")]
    [InlineData("wilayah.tsv")]
    [InlineData("nomina-sumber.tsv")]
    [InlineData("nama-depan.tsv")]
    public void Nouns_EveryRow_MatchesAsATextWritesIt(string file) => AssertAllMatch(file, static (in view, form) =>
    {
        var found = s_lexicon.Nouns.Match(view, 1, out var count);
        return found != NounClass.None && view[count].End == form.Length + 2;
    });

    [Fact]
    public void Media_EveryRow_MatchesAsATextWritesIt() => AssertAllMatch("media.tsv", static (in view, form) =>
        s_lexicon.Media.TryMatch(view, 1, out var count) && view[count].End == form.Length + 2);

    private delegate bool Matches(in SpeechView view, string form);

    private static void AssertAllMatch(string file, Matches matches)
    {
        var dead =
            from row in LexiconReader.ReadShipped(file)
            let form = row["bentuk"]
            where !Writings(form).Any(written => Found(written, matches))
            select $"{file}({row.Line}): '{form}' is found in no text";
        Assert.Empty(dead);
    }

    private static bool Found(string form, Matches matches) => matches(ReadText.View($"x {form} Budi hadir"), form);

    private static IEnumerable<string> Writings(string form) =>
        [form, CultureInfo.InvariantCulture.TextInfo.ToTitleCase(form), form.ToUpperInvariant()];
}
