namespace Berita.Extraction;

/// <summary>A number written with digits.</summary>
/// <param name="Shape">How its separators can be read.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Value">The value in the first reading.</param>
/// <param name="Grouped">The value where a lone comma groups thousands; <see cref="Value"/> otherwise.</param>
/// <param name="Fits">Whether the value fits in a decimal exactly; where not, the values are 0.</param>
internal readonly record struct DigitReading(DigitShape Shape, int Length, decimal Value, decimal Grouped, bool Fits);
