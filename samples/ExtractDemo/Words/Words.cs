using System.Globalization;
using Berita.Extraction;

namespace ExtractDemo;

/// <summary>What pages say in a language, and how they write numbers.</summary>
internal sealed partial record Words
{
    private const string NumberFormat = "#,##0.############################";

    public required string Language { get; init; }

    public required NumberFormatInfo Numbers { get; init; }

    public required string PageHeading { get; init; }

    public required string Show { get; init; }

    public required string Hint { get; init; }

    public required string SkipToTables { get; init; }

    public required string Article { get; init; }

    public required string Text { get; init; }

    public required string WhoSaidWhat { get; init; }

    public required string NumbersAndDates { get; init; }

    public required string Speaker { get; init; }

    public required string How { get; init; }

    public required string What { get; init; }

    public required string RelayedBy { get; init; }

    public required string SaidTo { get; init; }

    public required string Kind { get; init; }

    public required string Value { get; init; }

    public required string InStandardForm { get; init; }

    public required string SaidBy { get; init; }

    /// <summary>Between a speaker and who quotes him.</summary>
    public required string AsToldBy { get; init; }

    public required string NotNamed { get; init; }

    public required string NothingFound { get; init; }

    public required string BackToText { get; init; }

    public required string Per { get; init; }

    public required string ToUnder { get; init; }

    public required string SameDay { get; init; }

    /// <summary>The period of writing; its name in place of the star.</summary>
    public required string SamePeriod { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    public required string CompareHeading { get; init; }

    public required string Figure { get; init; }

    public required string Dates { get; init; }

    public required string ArticleAndSentence { get; init; }

    public required string Contradicts { get; init; }

    public required string Contradictions { get; init; }

    public required string TheArticle { get; init; }

    public required string Figures { get; init; }

    public required string Articles { get; init; }

    public required string ContradictionNote { get; init; }

    public required string PasteText { get; init; }

    public required string PublishedOn { get; init; }

    public required string CopyJson { get; init; }

    public required string Copied { get; init; }

    public required string ExampleText { get; init; }

    public required string MadeWith { get; init; }

    public required IReadOnlyList<string> Marks { get; init; }

    public required IReadOnlyList<string> QuantityKinds { get; init; }

    public required IReadOnlyList<string> TemporalKinds { get; init; }

    public required IReadOnlyList<string> Acts { get; init; }

    public required IReadOnlyList<string> Forms { get; init; }

    /// <summary>The names of day, week, month and year, of one and of several.</summary>
    public required IReadOnlyDictionary<char, (string One, string Several)> Periods { get; init; }

    /// <summary>The words of a language; English where it is not known.</summary>
    public static Words In(string? language) => language == "id" ? Indonesian : English;

    public string Name(MarkKind kind) => Marks[(int)kind];

    public string Name(QuantityKind kind) => QuantityKinds[(int)kind];

    public string Name(TemporalKind kind) => TemporalKinds[(int)kind];

    public string Name(AttributionAct act) => Acts[(int)act];

    public string Name(AttributionForm form) => Forms[(int)form];

    public string ShowInterval(Interval interval) =>
        interval is { Min: { } min, Max: { } max, MinInclusive: true, MaxInclusive: false }
            ? $"{ShowInterval(interval with { Max = min, MaxInclusive = true })} {ToUnder} {max.ToString(NumberFormat, Numbers)}"
            : interval.Show(NumberFormat, Numbers, "–");

    public string ShowCount(int count) => count.ToString(NumberFormat, Numbers);

    /// <summary>A distance in words (<c>-P1W</c>: 1 week earlier); as it is where there are none for it.</summary>
    public string ShowDistance(string relative)
    {
        if (relative == "P0D")
            return SameDay;
        var isEarlier = relative.StartsWith('-');
        var digits = relative.AsSpan(isEarlier ? 2 : 1);
        if (digits.Length < 2 || !Periods.TryGetValue(digits[^1], out var period) || !int.TryParse(digits[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return relative;
        if (count == 0)
            return SamePeriod.Replace("*", period.One, StringComparison.Ordinal);
        return $"{ShowCount(count)} {(count == 1 ? period.One : period.Several)} {(isEarlier ? Earlier : Later)}";
    }
}
