using ExtractDemo;

namespace Berita.Extraction.Tests.Demo.Compare;

public class FigureGroupingTests
{
    [Fact]
    public void Figures_ComeTogetherByTheirNoun_AndContradictWhereNoNumberFitsBoth()
    {
        var groups = Group(
            "Bupati Sri Utami mengatakan 120 rumah rusak. Posko punya 3 tenda.",
            "Budi Santoso mengatakan lebih dari 150 rumah rusak pada Senin (28/4/2025), seperti dikutip Antara.",
            "Sekitar 100-130 rumah rusak.");

        Assert.Equal(["rumah", "tenda"], groups.Select(g => g.Noun), StringComparer.Ordinal);
        var houses = groups[0];
        Assert.Equal(3, houses.ArticleCount);
        Assert.Equal(["≈ 100–130", "120", "> 150"], houses.Figures.Select(f => Words.English.ShowInterval(f.Interval)), StringComparer.Ordinal);
        Assert.Equal(["≠ 3", "≠ 3", "≠ 1, 2"], Enumerable.Range(0, 3).Select(i => FigureWords.ContradictedBy(houses, i)), StringComparer.Ordinal);
        Assert.Equal(["the article itself", "Sri Utami", "Budi Santoso"], houses.Figures.Select(f => Words.English.SaidBy(f)), StringComparer.Ordinal);
        Assert.Equal(["", "", "Antara"], houses.Figures.Select(FigureWords.RelayedBy), StringComparer.Ordinal);
        Assert.Equal("Senin (28/4/2025) (2025-04-28)", Words.English.Dates(houses.Figures[2]));
        Assert.Equal("Sekitar 100-130 rumah rusak.", houses.Figures[0].Sentence);
        Assert.Equal("a3", houses.Figures[0].Article);
    }

    [Fact]
    public void OtherStates_AndOtherOwners_DoNotContradict()
    {
        var groups = Group(
            "Ada 900 warga Kota Tua (Kotu) mengeluh. Sebanyak 12 warga Kota Tua telah tewas.",
            "Ada 400 warga Kota Baru di sana, dan 30 warga tambahan di sini.",
            "Menurut Budi, 500 warga Kotu hadir.");

        var (first, second) = Assert.Single(Assert.Single(groups, g => g.Noun == "warga").Contradictions);
        var warga = groups[0].Figures;
        Assert.Equal(["500 warga Kotu", "900 warga Kota Tua"], new[] { first, second }.Select(i => $"{warga[i].Text} {(warga[i].Article == "a3" ? "Kotu" : warga[i].Thing.Owner)}"), StringComparer.Ordinal);
    }

    [Fact]
    public void WhatNamesNothingCounted_IsLeftOut() =>
        Assert.Empty(Group("Harganya Rp5.000, naik 10 persen dalam 2 jam; yang ketiga lebih berat 5 kg. Sebanyak 12."));

    private static List<FigureGroup> Group(params string[] articles)
    {
        var aliases = new Aliases();
        var figures = new List<CountFigure>();
        for (var i = 0; i < articles.Length; i++)
        {
            var document = new BeritaExtractor().Extract(articles[i]);
            aliases.ReadFrom(document);
            figures.AddRange(new CountFigureReader(document, $"a{i + 1}", WordClasses.Indonesian).Read());
        }
        return FigureGrouping.Group(figures, aliases);
    }
}
