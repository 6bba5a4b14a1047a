namespace Berita.Extraction;

/// <summary>A mention of how many, how much, how long or which in order.</summary>
/// <remarks>
/// Immutable; any thread may use it. Spans are UTF-16 offsets into the text that was read; an optional part that is
/// absent has an empty span. Numbers are decimal and exact.
/// </remarks>
/// <example>
/// <code>
/// var document = new BeritaExtractor().Extract("Sekitar 10-12 ribu unit mobil terjual, lebih dari 3 kg per orang.");
/// var (cars, mass) = (document.Quantities[0], document.Quantities[1]);
/// Console.WriteLine($"{cars.Kind}: {cars.Min}..{cars.Max}"); // Count: 10000..12000
/// Console.WriteLine(document[cars.Span]); // Sekitar 10-12 ribu unit mobil
/// Console.WriteLine(document[cars.Number]); // 10-12 ribu
/// Console.WriteLine($"{document[cars.Modifier]}, so approximate: {cars.Approximate}"); // Sekitar, so approximate: True
/// Console.WriteLine($"{document[cars.Classifier]}, {document[cars.Unit!.Value.Span]}"); // unit, mobil
/// Console.WriteLine($"{mass.Min}, itself: {mass.MinInclusive}"); // 3, itself: False
/// Console.WriteLine($"{mass.Max is null}, {mass.MaxInclusive}"); // True, False
/// Console.WriteLine($"{mass.Unit?.Code} per {document[mass.Per!.Value.Span]}"); // kg per orang
/// if (Quantity.TryParse("3 kilometer", out var way))
///     Console.WriteLine($"{way.Base?.Min} {way.Base?.Code}"); // 3000 m
/// </code>
/// </example>
public readonly partial record struct Quantity
{
    /// <summary>From the first to the last of modifier, number, classifier, unit and <see cref="Per"/>.</summary>
    public TextSpan Span { get; init; }

    /// <summary>What the quantity measures.</summary>
    public QuantityKind Kind { get; init; }

    /// <summary>The numeric expression with its sign, its <c>ke-</c> and its scale word.</summary>
    public TextSpan Number { get; init; }

    /// <summary>The words that bound or approximate the number; empty where there are none.</summary>
    public TextSpan Modifier { get; init; }

    /// <summary>What is counted or measured; null where nothing is named.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The classifier before a counted noun (<c>10 unit mobil</c>: <c>unit</c>); empty where there is none.</summary>
    public TextSpan Classifier { get; init; }

    /// <summary>The unit after <c>per</c>, <c>/</c>, <c>tiap</c> or <c>setiap</c>; null where there is none.</summary>
    public Unit? Per { get; init; }

    /// <summary>The lower bound; null where there is none.</summary>
    public decimal? Min { get; init; }

    /// <summary>The upper bound; null where there is none.</summary>
    public decimal? Max { get; init; }

    /// <summary>Whether the lower bound itself is meant.</summary>
    public bool MinInclusive { get; init; }

    /// <summary>Whether the upper bound itself is meant.</summary>
    public bool MaxInclusive { get; init; }

    /// <summary>Whether the text calls the number approximate, or names it vaguely.</summary>
    public bool Approximate { get; init; }

    /// <summary>The bounds in the coherent SI unit; null where the unit has none.</summary>
    public QuantityBase? Base { get; init; }
}
