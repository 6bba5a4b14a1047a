namespace Berita.Extraction;

/// <summary>The bounds of a measure or duration in the coherent SI unit.</summary>
/// <remarks>Immutable; any thread may use it.</remarks>
/// <param name="Min">The lower bound, null where there is none.</param>
/// <param name="Max">The upper bound, null where there is none.</param>
/// <param name="Code">The UCUM code of the SI unit: <c>m</c>, <c>kg</c>, <c>s</c>, <c>m/s</c>, …; <c>a</c> for durations of months and longer.</param>
/// <example>
/// <code>
/// if (Quantity.TryParse("2-3 kilometer", out var way) &amp;&amp; way.Base is { } si)
///     Console.WriteLine($"{si.Min}..{si.Max} {si.Code}"); // 2000..3000 m
/// </code>
/// </example>
public readonly record struct QuantityBase(decimal? Min, decimal? Max, string Code);
