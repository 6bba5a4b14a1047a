using System.Globalization;

namespace Berita.Extraction.Tests.Gold;

/// <summary>The F1 on the annotated seed articles that no change may fall below.</summary>
internal static class GoldFloors
{
    public static readonly IReadOnlyList<(string Measure, double Floor)> All =
    [
        ("quantity", 0.99),
        ("quantity + kind", 0.99),
        ("quantity + kind, value", 0.99),
        ("quantity + kind, value, unit", 0.99),
        ("temporal", 0.99),
        ("temporal + kind, value", 0.99),
        ("attribution", 0.97),
        ("attribution + source overlaps", 0.97),
        ("attribution + source exact", 0.97),
        ("attribution + speaker", 0.97),
        ("attribution + form", 0.97),
        ("attribution + act", 0.97),
        ("attribution (direct only)", 0.99),
        ("content characters", 0.97),
    ];

    /// <summary>The table of the README.</summary>
    public static string ToMarkdown() =>
        "| measure | F1 |\n| --- | --- |\n"
        + string.Concat(All.Select(f => string.Create(CultureInfo.InvariantCulture, $"| {f.Measure} | {f.Floor:0.00} |\n")));
}
