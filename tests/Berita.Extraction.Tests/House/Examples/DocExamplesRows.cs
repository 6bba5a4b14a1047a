namespace Berita.Extraction.Tests.House.Examples;

/// <summary>The code of doc comments, line by line; a test compares the two and what they print.</summary>
internal static class DocExamplesRows
{
    public static void Article()
    {
        var row = new ArticleRow { Text = "Ia tiba kemarin.", PublishedOn = "2025-04-30" };
        var found = new FindingsRow();
        RowMapping.With(new BeritaExtractor())(row, found);
        Console.WriteLine(found.Dates[0]); // 2025-04-29
    }

    public static void Findings()
    {
        var row = new ArticleRow { Text = "Menurut Sri Utami, sekitar 3 ton beras tiba Senin (28/4/2025)." };
        var found = new FindingsRow();
        RowMapping.With(new BeritaExtractor())(row, found);
        Console.WriteLine(found.Tokens.Length); // 14
        Console.WriteLine($"{found.Quantities[0]}: {found.Kinds[0]}, {found.Amounts[0]} {found.Units[0]}"); // sekitar 3 ton: Measure, 3 t
        Console.WriteLine($"{found.Temporals[0]}: {found.Dates[0]}"); // Senin (28/4/2025): 2025-04-28
        Console.WriteLine($"{found.Speakers[0]}, {found.Acts[0]}: {found.Statements[0]}"); // Sri Utami, Say: sekitar 3 ton beras tiba Senin (28/4/2025)
    }

    public static void Mapping()
    {
        Action<ArticleRow, FindingsRow> map = RowMapping.With(new BeritaExtractor());
        var found = new FindingsRow();
        map(new ArticleRow { Text = "Lima ekor sapi." }, found);
        Console.WriteLine(found.Amounts[0]); // 5
    }
}
