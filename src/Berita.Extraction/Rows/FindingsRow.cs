namespace Berita.Extraction;

/// <summary>What was found in an article, as a row of a table: what a <see cref="RowMapping"/> fills.</summary>
/// <remarks>
/// Not thread-safe: one row a thread. Columns are vectors of text or of single precision, because tables for machine learning
/// hold no other; columns of one finding have the same length and order. Empty where nothing was found.
/// </remarks>
/// <example>
/// <code>
/// var row = new ArticleRow { Text = "Menurut Sri Utami, sekitar 3 ton beras tiba Senin (28/4/2025)." };
/// var found = new FindingsRow();
/// RowMapping.With(new BeritaExtractor())(row, found);
/// Console.WriteLine(found.Tokens.Length); // 14
/// Console.WriteLine($"{found.Quantities[0]}: {found.Kinds[0]}, {found.Amounts[0]} {found.Units[0]}"); // sekitar 3 ton: Measure, 3 t
/// Console.WriteLine($"{found.Temporals[0]}: {found.Dates[0]}"); // Senin (28/4/2025): 2025-04-28
/// Console.WriteLine($"{found.Speakers[0]}, {found.Acts[0]}: {found.Statements[0]}"); // Sri Utami, Say: sekitar 3 ton beras tiba Senin (28/4/2025)
/// </code>
/// </example>
public sealed class FindingsRow
{
    /// <summary>The characters of the tokens, in the order of the text.</summary>
    public string[] Tokens { get; set; } = [];

    /// <summary>The characters of the quantities: <c>sekitar 3 ton</c>.</summary>
    public string[] Quantities { get; set; } = [];

    /// <summary>What each quantity measures: the name of its <see cref="QuantityKind"/>.</summary>
    public string[] Kinds { get; set; } = [];

    /// <summary>The lower bound of each quantity, or the upper one where there is no lower; seven digits of it, as single precision has them.</summary>
    public float[] Amounts { get; set; } = [];

    /// <summary>The unit of each quantity: its code (<c>t</c>, <c>IDR</c>), or the noun that is counted (<c>truk</c>), or nothing.</summary>
    public string[] Units { get; set; } = [];

    /// <summary>The characters of the temporals: <c>Senin (28/4/2025)</c>.</summary>
    public string[] Temporals { get; set; } = [];

    /// <summary>Each temporal in ISO 8601: resolved, or as the text has it, or the distance from the day of writing.</summary>
    public string[] Dates { get; set; } = [];

    /// <summary>The speaker of each attribution, or nothing where the text names none.</summary>
    public string[] Speakers { get; set; } = [];

    /// <summary>What kind of saying each attribution reports: the name of its <see cref="AttributionAct"/>.</summary>
    public string[] Acts { get; set; } = [];

    /// <summary>What each attribution says, its pieces joined by a space.</summary>
    public string[] Statements { get; set; } = [];
}
