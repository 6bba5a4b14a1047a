namespace Berita.Extraction;

/// <summary>What is counted or measured, and where the text names it.</summary>
/// <remarks>Immutable; any thread may use it. <c>default</c> has an empty span and stands for no unit.</remarks>
/// <param name="Span">The place of the noun, sign or symbol.</param>
/// <param name="Code">UCUM for measures and durations, ISO 4217 for money, <c>%</c>, <c>pp</c>, <c>bp</c> or <c>[ppth]</c> for percentages; null for counted nouns.</param>
/// <example>
/// <code>
/// const string text = "12 ton";
/// if (Quantity.TryParse(text, out var load) &amp;&amp; load.Unit is { } unit)
///     Console.WriteLine($"{unit.Code}: {unit.Span.In(text)}"); // t: ton
/// </code>
/// </example>
public readonly record struct Unit(TextSpan Span, string? Code = null);
