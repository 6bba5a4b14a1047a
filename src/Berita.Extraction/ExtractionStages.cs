namespace Berita.Extraction;

/// <summary>The stages of the pipeline. A stage that is not asked for costs nothing; stages that it needs run all the same.</summary>
/// <example>
/// <code>
/// var options = new ExtractionOptions { Stages = ExtractionStages.Tokens | ExtractionStages.Sentences };
/// var document = new BeritaExtractor(options).Extract("Dua kapal tiba. Harga naik.");
/// Console.WriteLine($"{document.Sentences.Count}, {document.Quantities.Count}"); // 2, 0
/// </code>
/// </example>
[Flags]
public enum ExtractionStages
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Tokens.</summary>
    Tokens = 1,

    /// <summary>Sentences.</summary>
    Sentences = 2,

    /// <summary>Numbers with their units and what they count.</summary>
    Quantities = 4,

    /// <summary>Dates and times.</summary>
    Temporals = 8,

    /// <summary>Who said what.</summary>
    Attributions = 16,

    /// <summary>Everything.</summary>
    All = Tokens | Sentences | Quantities | Temporals | Attributions,
}
